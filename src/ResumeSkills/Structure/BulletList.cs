namespace ResumeSkills.Structure;

/// <summary>Numbers the bullets of a document as they are found, and keeps track of the section and entry they stand in.</summary>
internal sealed class BulletList(Document document)
{
    private readonly List<Unit> _header = [];
    private Section? _section;
    private Entry? _entry;

    public List<Bullet> All { get; } = [];

    /// <summary>Enters a section; another one than before ends the entry.</summary>
    public Section In(Section section)
    {
        if (section != _section)
        {
            (_section, _entry) = (section, null);
            _header.Clear();
        }

        return section;
    }

    /// <summary>Takes note of a title, place or date that may announce the next bullets.</summary>
    public void AddToHeader(Unit unit)
    {
        // A letter has no entries: what stands above its sentences is an address.
        if (_section?.Kind != SectionKind.Letter)
            _header.Add(unit);
    }

    public void Add(BulletKind kind, string text, List<BulletPiece> pieces, Place place)
    {
        if (_header.Count > 0)
            _entry = Entries.Of(document, _header) ?? _entry;
        _header.Clear();
        if (kind == BulletKind.Item)
        {
            Add(kind, text, place, pieces);
            return;
        }

        foreach (var sentence in Sentences.In(text))
        {
            if (!Dates.AreAllOf(sentence.Of(text)))
                Add(kind, sentence.Of(text), place, Clip(pieces, sentence));
        }
    }

    private void Add(BulletKind kind, string text, Place place, List<BulletPiece> pieces)
    {
        var span = TextSpan.FromBounds(pieces.Min(piece => piece.Source.Start), pieces.Max(piece => piece.Source.End));
        All.Add(new Bullet(All.Count + 1, kind, span, text, _section!, place, pieces) { Entry = _entry });
    }

    private static List<BulletPiece> Clip(List<BulletPiece> pieces, TextSpan sentence)
    {
        var clipped = new List<BulletPiece>();
        foreach (var piece in pieces)
        {
            var start = Math.Max(piece.Start, sentence.Start);
            var end = Math.Min(piece.Start + piece.Source.Length, sentence.End);
            if (start < end)
                clipped.Add(new BulletPiece(TextSpan.FromBounds(piece.Source.Start + start - piece.Start, piece.Source.Start + end - piece.Start), start - sentence.Start));
        }

        return clipped;
    }
}

namespace ResumeSkills.Structure;

/// <summary>Finds the statements of a document: bullets and achievements of a resume, sentences of a summary or a letter.</summary>
public static class BulletFinder
{
    /// <summary>All statements in reading order, numbered from 1.</summary>
    public static IReadOnlyList<Bullet> Find(Document document)
    {
        var units = Units.Of(document, Headings.Of(document));
        var sections = units.ConvertAll(unit => document.Sections.LastOrDefault(s => s.Span.Start <= unit.First.Span.Start) ?? document.Sections[0]);
        var withItems = units.Zip(sections).Where(pair => pair.First.IsItem).Select(pair => pair.Second).ToHashSet();
        var bullets = new Numbering(document);
        for (var i = 0; i < units.Count; i++)
            Add(bullets, document, units[i], sections[i], withItems.Contains(sections[i]));
        return bullets.All;
    }

    private static void Add(Numbering bullets, Document document, Unit unit, Section section, bool amongItems)
    {
        var (text, pieces) = Joiner.Join(document, unit);
        if (!text.Any(char.IsLetter))
            return;
        switch (section.Kind)
        {
            case SectionKind.Letter:
                if (IsInBody(document, unit))
                    bullets.AddSentences(text, pieces, section, unit.First.Place);
                break;
            case SectionKind.Contact or SectionKind.References:
                break;
            case SectionKind.Interests:
            case SectionKind.Summary or SectionKind.Skills when !unit.IsItem:
                bullets.AddSentences(text, pieces, section, unit.First.Place);
                break;
            case SectionKind.Experience or SectionKind.Projects or SectionKind.Volunteering or SectionKind.Other when !unit.IsItem:
                if (!Statements.IsOne(text, unit.First.Bold))
                    break;
                // Where items are marked, prose beside them introduces an entry; elsewhere only an act is sure to be an achievement.
                if (amongItems || (section.Kind == SectionKind.Other && !Statements.BeginsWithVerb(text)))
                    bullets.AddSentences(text, pieces, section, unit.First.Place);
                else
                    bullets.AddItem(text, pieces, section, unit.First.Place);
                break;
            default:
                if (unit.IsItem && !IsFactOfEntry(document, unit, text, section))
                    bullets.AddItem(text, pieces, section, unit.First.Place);
                break;
        }
    }

    /// <summary>An item that is a date, an address, the bold title of an entry or a numbered reference tells no act.</summary>
    private static bool IsFactOfEntry(Document document, Unit unit, string text, Section section) =>
        Dates.AreAllOf(text)
        || (text[^1] == ':' && text.AsSpan().Count(' ') < 2)
        || (!text.Contains(' ', StringComparison.Ordinal) && text.AsSpan().IndexOfAny('/', '@', '.') >= 0)
        || (unit.First.Bold && unit.GlyphLength > 0 && Statements.IsTitle(text))
        || (section.Kind == SectionKind.Publications && unit.GlyphLength > 0 && document.Text.AsSpan(unit.First.Span.Start, unit.GlyphLength).IndexOfAnyInRange('0', '9') >= 0);

    private static bool IsInBody(Document document, Unit unit)
    {
        var (first, end) = LetterSigns.Body(document);
        return first < document.Lines.Count
            && unit.First.Span.Start >= document.Lines[first].Span.Start
            && unit.Last.Span.End <= document.Lines[end - 1].Span.End;
    }

    private sealed class Numbering(Document document)
    {
        public List<Bullet> All { get; } = [];

        public void AddItem(string text, List<BulletPiece> pieces, Section section, Place place) =>
            All.Add(new Bullet(All.Count + 1, BulletKind.Item, SpanOf(pieces), text, section, place, pieces));

        public void AddSentences(string text, List<BulletPiece> pieces, Section section, Place place)
        {
            foreach (var sentence in Sentences.In(text))
            {
                if (Dates.AreAllOf(sentence.Of(text)))
                    continue;
                var parts = Clip(pieces, sentence);
                All.Add(new Bullet(All.Count + 1, BulletKind.Sentence, SpanOf(parts), sentence.Of(text), section, place, parts));
            }
        }

        private TextSpan SpanOf(List<BulletPiece> pieces)
        {
            var end = pieces.Max(piece => piece.Source.End);
            return TextSpan.FromBounds(pieces.Min(piece => piece.Source.Start), Math.Min(end, document.Text.Length));
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
}

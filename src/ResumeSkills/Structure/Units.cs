using System.Text.RegularExpressions;

namespace ResumeSkills.Structure;

/// <summary>Joins wrapped lines into units, block by block.</summary>
internal sealed partial class Units
{
    // Characters; in text and in Word a line that a person broke by hand is at least this long.
    private const int ShortestFullLine = 40;

    private readonly Document _document;
    private readonly Dictionary<int, bool> _headings;
    private readonly Dictionary<int, int> _timesSignBeginsLine = [];
    private readonly Dictionary<int, LinesOfBlock> _blocks;

    private Units(Document document)
    {
        _document = document;
        _headings = document.Sections.SelectMany(s => s.HeadingLines.Select((line, i) => new { line, IsFirst = i == 0 })).ToDictionary(h => h.line, h => h.IsFirst);
        foreach (var line in document.Lines)
        {
            var sign = BulletGlyphs.SignAt(Text(line));
            if (sign >= 0)
                _timesSignBeginsLine[sign] = _timesSignBeginsLine.GetValueOrDefault(sign) + 1;
        }

        _blocks = document.Lines.GroupBy(line => line.Block).ToDictionary(block => block.Key, block => new LinesOfBlock([.. block]));
    }

    /// <summary>The units of a document in reading order; headings and running lines are left out.</summary>
    public static List<Unit> Of(Document document) => new Units(document).Join();

    private List<Unit> Join()
    {
        var units = new List<Unit>();
        var openByBlock = new Dictionary<int, Unit>();
        Unit? latest = null;
        for (var i = 0; i < _document.Lines.Count; i++)
        {
            var line = _document.Lines[i];
            if (line.Running)
                continue;
            if (string.IsNullOrWhiteSpace(Text(line)))
            {
                openByBlock.Remove(line.Block);
                latest = null;
                continue;
            }

            if (_headings.TryGetValue(i, out var isFirst))
            {
                // The second line of a wrapped heading may stand beside the text that it heads.
                if (isFirst)
                {
                    openByBlock.Clear();
                    latest = null;
                }

                continue;
            }

            var glyph = GlyphLength(line);
            var startsItem = line.Listed || glyph > 0;
            var open = openByBlock.GetValueOrDefault(line.Block);
            if (!startsItem && open is not null && GoesOn(open, line))
                open.Lines.Add(line);
            else if (!startsItem && open is null && latest is { IsItem: true } && GoesOnOverPage(latest, line))
                (openByBlock[line.Block] = latest).Lines.Add(line);
            else
                units.Add(openByBlock[line.Block] = new Unit([line], startsItem, glyph));
            latest = openByBlock[line.Block];
        }

        return units;
    }

    private string Text(Line line) => _document.TextOf(line);

    private int GlyphLength(Line line)
    {
        var text = Text(line);
        var glyph = BulletGlyphs.LengthAt(text, sign => line.Listed || IsRepeated(sign));
        return glyph > 0 ? glyph : ItemNumber().Match(text).Length;
    }

    /// <summary>Icons of a font repeat too: where real bullets begin lines, they only adorn them.</summary>
    private bool IsRepeated(int sign) =>
        _timesSignBeginsLine.GetValueOrDefault(sign) > 1
        && !(BulletGlyphs.IsPrivate(sign) && _timesSignBeginsLine.Any(s => BulletGlyphs.IsSure(s.Key) && s.Value > 2));

    /// <summary>Whether a line carries on the sentence of the lines above it in its block.</summary>
    private bool GoesOn(Unit unit, Line line)
    {
        var last = unit.Last;
        if (line.HeadingLevel > 0)
            return false;
        if (!unit.IsItem && Statements.BeginsWithVerb(Text(line)) && !StartsInLowerCase(line)
            && (EndsSentence(last) || Statements.AreAlike(Text(unit.First), Text(line))))
            return false;
        if (!line.Wrapped)
            return unit.IsItem && ((line.Place.Paragraph is { } paragraph && paragraph == last.Place.Paragraph) || (StartsInLowerCase(line) && !EndsSentence(last) && last.Span.Length > ShortestFullLine));
        if (line.Place.Box is { } box && last.Place.Box is { } above)
            return GoesOn(unit, line, box, above);
        if (line.Place.LineNumber != last.Place.LineNumber + 1)
            return false;
        return unit.IsItem
            ? line.Indent > unit.First.Indent || StartsInLowerCase(line) || IsFull(last, line)
            : Math.Abs(line.Indent - last.Indent) <= 1 && (IsFull(last, line) || StartsInLowerCase(line)) && !Dates.Bound(Text(last));
    }

    private bool GoesOn(Unit unit, Line line, Box box, Box above)
    {
        var first = unit.First.Place.Box!.Value;
        var gap = box.Top - above.Bottom;
        if (line.Place.Page != unit.Last.Place.Page || gap > Math.Max(above.Height * 0.8, _blocks[line.Block].UsualGap * 1.2 + 1) || gap < -above.Height)
            return false;
        if (Math.Abs(line.FontSize - unit.Last.FontSize) > 0.7)
            return false;
        // A leading that opens up by half marks a new paragraph even where the indent does not.
        if (unit.Lines.Count > 1 && gap > LeadingGap(unit) + above.Height * 0.45)
            return false;
        var hangs = box.Left > first.Left + 2;
        var full = IsFull(unit.Last, line);
        if (line.Bold != unit.Last.Bold && !(full && unit.IsItem) && !(hangs && unit.IsItem && !line.Bold))
            return false;
        if (unit.IsItem)
        {
            var midSentence = !EndsSentence(unit.Last);
            // Under a drawn bullet the text does not hang.
            return hangs ? full || midSentence || StartsInLowerCase(line) : (full || (midSentence && StartsInLowerCase(line))) && box.Left > first.Left - 2;
        }

        return Math.Abs(box.Left - above.Left) < above.Height * 2.5 && (full || StartsInLowerCase(line)) && !Dates.Bound(Text(unit.Last));
    }

    private static double LeadingGap(Unit unit) =>
        unit.Lines[1].Place.Box!.Value.Top - unit.Lines[0].Place.Box!.Value.Bottom;

    /// <summary>The first line of a page or column may carry on the last item of the one before.</summary>
    private bool GoesOnOverPage(Unit unit, Line line)
    {
        if (!line.Wrapped || line.Place.Box is not { } box || line.Place.Page <= unit.Last.Place.Page)
            return false;
        var textLeft = unit.Lines.Count > 1 ? unit.Last.Place.Box!.Value.Left : unit.First.Place.Box!.Value.Left + 2;
        return Math.Abs(line.FontSize - unit.Last.FontSize) < 0.3
            && line.Bold == unit.Last.Bold
            && box.Left > textLeft - 2 && box.Left < textLeft + 40
            && !EndsSentence(unit.Last)
            && StartsInLowerCase(line);
    }

    /// <summary>A line is full when the first word of the next would not have fitted on it: then the break is the typesetter's.</summary>
    private bool IsFull(Line line, Line next)
    {
        var word = Text(next).AsSpan().TrimStart();
        var space = word.IndexOf(' ');
        var wordLength = space < 0 ? word.Length : space;
        if (line.Place.Box is { } box && next.Place.Box is { } below)
        {
            var wordWidth = below.Width * (wordLength + 1) / Math.Max(1, Text(next).Length);
            return box.Right + wordWidth > RightEdgeNear(line, box) - 1;
        }

        return line.Span.Length + 1 + wordLength > _blocks[line.Block].Longest && line.Span.Length > ShortestFullLine;
    }

    /// <summary>How far the lines around one reach: a block may narrow where the page divides into columns.</summary>
    private double RightEdgeNear(Line line, Box box)
    {
        const int LinesAround = 9;
        return _blocks[line.Block].Lines
            .Where(l => l.Place.Page == line.Place.Page && Math.Abs(l.Place.Box!.Value.Top - box.Top) <= LinesAround * box.Height)
            .Max(l => l.Place.Box!.Value.Right);
    }

    private bool StartsInLowerCase(Line line)
    {
        var text = Text(line).AsSpan().TrimStart();
        return !text.IsEmpty && char.IsLower(text[0]);
    }

    private bool EndsSentence(Line line) => Text(line).AsSpan().TrimEnd() is [.., '.' or '!' or '?' or ';'];

    [GeneratedRegex(@"^\s*(?:\(?\d{1,2}[.)]|\(?[a-hivx]{1,4}\)|\[\d{1,3}\])\s+(?=\p{L}|[""“'‘(])", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumber();
}

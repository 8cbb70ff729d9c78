using System.Globalization;

namespace ResumeSkills.Structure;

/// <summary>Finds the headings of sections: by their wording, and then by the look that headings of known wording share.</summary>
internal static class Headings
{
    private const int MaxWords = 7;

    /// <summary>The headings of a document in reading order.</summary>
    public static List<Heading> Of(Document document)
    {
        if (document.Lines.Count == 0)
            return [];
        var bodySize = BodySize(document);
        var next = NextOfBlock(document);
        // Of each line, where it is a heading.
        var headings = new SectionKind?[document.Lines.Count];
        for (var i = 0; i < document.Lines.Count; i++)
        {
            if (!MayBeHeading(document, i, bodySize))
                continue;
            var words = Words(document, document.Lines[i]);
            if ((HeadingPhrases.KindOf(words) ?? (StandsOut(Look.Of(document, document.Lines[i]), bodySize) ? HeadingPhrases.KindOfNumbered(words) : null)) is { } kind)
                headings[i] = kind;
            AddWrapped(document, headings, next, i);
        }

        RemovePlain(document, headings, bodySize);
        AddThoseThatLookAlike(document, headings, bodySize);
        return Join(document, headings);
    }

    /// <summary>Where headings stand out, a plain line of such words ("Internship", "Personal project") is a title below one.</summary>
    private static void RemovePlain(Document document, SectionKind?[] headings, double bodySize)
    {
        const int FewestThatStandOut = 3;
        var known = Known(headings);
        var plain = known.FindAll(i => !StandsOut(Look.Of(document, document.Lines[i]), bodySize));
        if (known.Count - plain.Count >= FewestThatStandOut)
            plain.ForEach(i => headings[i] = null);
    }

    /// <summary>In a narrow column a heading wraps, and what it heads may be read between its lines.</summary>
    private static void AddWrapped(Document document, SectionKind?[] headings, int[] next, int first)
    {
        const int MostLines = 3;
        var lines = new List<int> { first };
        var words = Words(document, document.Lines[first]);
        while (lines.Count < MostLines && next[lines[^1]] is > 0 and var below && IsWrap(document, lines[^1], below))
        {
            lines.Add(below);
            words = $"{words} {Words(document, document.Lines[below])}";
            if (HeadingPhrases.KindOf(words) is { } kind)
                lines.ForEach(line => headings[line] = kind);
        }
    }

    /// <summary>For each line the next one of its block, or 0.</summary>
    private static int[] NextOfBlock(Document document)
    {
        var next = new int[document.Lines.Count];
        var latest = new Dictionary<int, int>();
        for (var i = 0; i < next.Length; i++)
        {
            if (latest.TryGetValue(document.Lines[i].Block, out var above))
                next[above] = i;
            latest[document.Lines[i].Block] = i;
        }

        return next;
    }

    /// <summary>Two headings of one look, one close beneath the other, are one heading on two lines, unless each is known by itself.</summary>
    private static List<Heading> Join(Document document, SectionKind?[] kinds)
    {
        var headings = new List<Heading>();
        foreach (var index in Known(kinds))
        {
            var kind = kinds[index]!.Value;
            var words = Words(document, document.Lines[index]);
            var above = headings.Count > 0 ? headings[^1] : null;
            if (above is not null && IsWrap(document, above.Lines[^1], index)
                && (HeadingPhrases.KindOf($"{above.Words} {words}") ?? Of(above, kind)) is { } joined)
                headings[^1] = new Heading([.. above.Lines, index], joined, $"{above.Words} {words}");
            else
                headings.Add(new Heading([index], kind, words));
        }

        return headings;

        static SectionKind? Of(Heading above, SectionKind kind) =>
            above.Kind == SectionKind.Other ? kind : kind == SectionKind.Other ? above.Kind : null;
    }

    private static bool IsWrap(Document document, int indexAbove, int index)
    {
        var (above, line) = (document.Lines[indexAbove], document.Lines[index]);
        return line.Wrapped && above.Block == line.Block && line.HeadingLevel == 0
            && Look.Of(document, above) == Look.Of(document, line)
            && above.Place.Box is { } boxAbove && line.Place.Box is { } box
            && above.Place.Page == line.Place.Page && box.Top - boxAbove.Bottom < box.Height * 0.5;
    }

    /// <summary>The words of a heading, without the icon or colon that may stand around them.</summary>
    private static string Words(Document document, Line line)
    {
        var text = document.TextOf(line);
        return text[(BulletGlyphs.SignAt(text) >= 0 ? BulletGlyphs.LengthAt(text, _ => true) : 0)..].Trim().TrimEnd(':').TrimEnd();
    }

    private static bool MayBeHeading(Document document, int index, double bodySize)
    {
        var line = document.Lines[index];
        var text = document.TextOf(line).AsSpan().Trim();
        return !line.Running
            && (!line.Listed || line.HeadingLevel > 0)
            && (BulletGlyphs.SignAt(text) < 0 || IsIcon(text) || StandsOut(Look.Of(document, line), bodySize))
            && text.Length > 1
            && text[^1] is not ('.' or ',' or ';')
            && !GoesOnFromLineAbove(document, index);
    }

    /// <summary>The last word of a wrapped sentence may be "projects"; it then follows a line of its own look closely.</summary>
    private static bool GoesOnFromLineAbove(Document document, int index)
    {
        if (index == 0 || !document.Lines[index].Wrapped)
            return false;
        var line = document.Lines[index];
        var above = document.Lines[index - 1];
        if (above.Block != line.Block || Look.Of(document, above) != Look.Of(document, line))
            return false;
        if (line.Place.Box is { } box && above.Place.Box is { } boxAbove)
            return box.Top - boxAbove.Bottom < box.Height * 0.6 && char.IsLower(document.TextOf(line).AsSpan().TrimStart()[0]);
        return line.Place.LineNumber == above.Place.LineNumber + 1 && char.IsLower(document.TextOf(line).AsSpan().TrimStart()[0]);
    }

    private static void AddThoseThatLookAlike(Document document, SectionKind?[] headings, double bodySize)
    {
        const int AfterName = 1;
        var looks = document.Lines.Select(line => Look.Of(document, line)).ToList();
        foreach (var look in Known(headings).GroupBy(i => looks[i]).Where(g => g.Count() > 1).Select(g => g.Key).ToList())
        {
            var known = 0;
            var others = new List<int>();
            for (var i = 0; i < looks.Count; i++)
            {
                if (looks[i] == look && headings[i] is not null)
                    known++;
                else if (looks[i] == look && i >= AfterName)
                    others.Add(i);
            }

            // A look that many other lines share is that of the text, or of the titles of jobs.
            if (others.Count > known || !StandsOut(look, bodySize))
                continue;
            foreach (var i in others.Where(i => MayBeHeading(document, i, bodySize) && (look.HeadingLevel > 0 || IsTitle(document.TextOf(document.Lines[i])))))
                headings[i] = SectionKind.Other;
        }
    }

    /// <summary>The lines that are headings.</summary>
    private static List<int> Known(SectionKind?[] headings)
    {
        var lines = new List<int>();
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i] is not null)
                lines.Add(i);
        }

        return lines;
    }

    private static bool IsIcon(ReadOnlySpan<char> text) => char.GetUnicodeCategory(text[0]) is UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;

    private static bool StandsOut(Look look, double bodySize) =>
        look.HeadingLevel > 0 || look.Bold || look.Capitals || look.FontSize > bodySize + 0.5;

    private static double BodySize(Document document) =>
        document.Lines.GroupBy(line => (int)Math.Round(line.FontSize * 5))
            .OrderByDescending(g => g.Sum(line => line.Span.Length)).ThenBy(g => g.Key)
            .First().Key / 5.0;

    /// <summary>A few words without a date, an address or a sign of a list.</summary>
    private static bool IsTitle(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length is > 2 and < 45
            && trimmed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MaxWords
            && char.IsLetter(trimmed[0])
            && !trimmed.Any(c => c is '@' or '|' or ',' or '(' or ':')
            && !Dates.AppearIn(trimmed);
    }
}

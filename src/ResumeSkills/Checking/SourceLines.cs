namespace ResumeSkills.Checking;

/// <summary>The lines of a text file, to find again what a reader took from them.</summary>
internal sealed class SourceLines(string source)
{
    private readonly string[] _lines = source.ReplaceLineEndings("\n").Split('\n');

    public int Count => _lines.Length;

    /// <summary>The line of that number, from 1.</summary>
    public string this[int number] => _lines[number - 1];

    /// <summary>The lines that a statement stands on, the last one included; null where the source has no lines of it.</summary>
    public (int First, int Last)? Of(Bullet bullet, Document document)
    {
        if (bullet.Place.LineNumber is not { } first || first < 1 || first > _lines.Length)
            return null;
        var last = document.Lines.Where(line => line.Span.Overlaps(bullet.Span)).Max(line => line.Place.LineNumber) ?? first;
        return (first, Math.Clamp(last, first, _lines.Length));
    }

    /// <summary>Where words of a statement stand; without columns where marks between them keep them from being found.</summary>
    public SourceRegion? Region(Bullet bullet, TextSpan span, Document document)
    {
        if (Of(bullet, document) is not { } lines)
            return null;
        var words = span.Of(bullet.Text);
        for (var number = lines.First; words.Length > 0 && number <= lines.Last; number++)
        {
            var column = this[number].IndexOf(words, StringComparison.Ordinal);
            if (column < 0)
                continue;
            // Of words that stand there twice, nobody knows which were meant.
            return this[number].IndexOf(words, column + 1, StringComparison.Ordinal) < 0
                ? new SourceRegion(number, column + 1, number, column + 1 + words.Length)
                : new SourceRegion(number, 0, number, 0);
        }

        return new SourceRegion(lines.First, 0, lines.Last, 0);
    }
}

namespace ResumeSkills.Ingest.Docx;

/// <summary>The newspaper columns of one section, where the writer broke them by hand.</summary>
internal sealed class SectionColumns
{
    private readonly List<int> _starts = [];
    private int _first;

    /// <summary>Begins a column.</summary>
    /// <param name="line">The index of its first line in the story.</param>
    public void Break(int line) => _starts.Add(line);

    /// <summary>
    /// Ends the section. A heading at the foot of a column that was broken off right there has nothing below it in the column:
    /// it heads what the page shows below all of them.
    /// </summary>
    /// <param name="lines">Of the story, up to the end of the section.</param>
    /// <param name="inColumns">Whether the section has more columns than one.</param>
    public void End(List<(string Text, Line Form)> lines, bool inColumns)
    {
        var atFoot = inColumns ? _starts.Where(start => start > _first && start < lines.Count && Cell.IsHeading(lines[start - 1])).Distinct().ToList() : [];
        // Several may each head a column of their own below.
        if (atFoot is [var next])
        {
            lines.Add(lines[next - 1]);
            lines.RemoveAt(next - 1);
        }
        _first = lines.Count;
        _starts.Clear();
    }
}

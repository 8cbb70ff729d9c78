namespace ResumeSkills.Ingest.Docx;

/// <summary>A style as it stands in the styles part, or with what it inherits filled in.</summary>
internal sealed record Style(string Name, string? BasedOn, ParagraphFormat Paragraph, RunFormat Run)
{
    public static readonly Style None = new("", null, ParagraphFormat.None, RunFormat.None);

    /// <summary>Programs that write no outline level still use the names of Word's own heading styles, which Word never translates.</summary>
    public Style WithOutlineOfName(string id) =>
        Paragraph.Outline is null && (OutlineOf(Name) ?? OutlineOf(id)) is { } level
            ? this with { Paragraph = Paragraph with { Outline = level } }
            : this;

    private static int? OutlineOf(string name)
    {
        const string heading = "heading";
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            return 0;
        return name.StartsWith(heading, StringComparison.OrdinalIgnoreCase)
            && Measure.Whole(name[heading.Length..].Trim()) is >= 1 and <= 9 and var level
            ? level - 1
            : null;
    }
}

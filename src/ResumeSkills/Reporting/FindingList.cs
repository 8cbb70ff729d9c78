namespace ResumeSkills.Reporting;

/// <summary>Findings as lines of a text report, each with its rule's name, so that the reader can ask for more.</summary>
internal static class FindingList
{
    public const string Heading = "What to look at";

    private const int Indent = 2;

    /// <summary>The section about the document as a whole; nothing where there is nothing to say.</summary>
    public static IEnumerable<StyledLine> OfDocument(Report report, TextLayout layout)
    {
        if (report.Findings.Count == 0)
            yield break;
        yield return StyledLine.Empty;
        yield return StyledLine.Of(Heading, Tone.Heading);
        foreach (var line in Of(report.Findings, layout, Indent))
            yield return line;
    }

    public static IEnumerable<StyledLine> Of(IReadOnlyList<Finding> findings, TextLayout layout, int indent) =>
        findings.SelectMany(finding => new Paragraph()
            .Add(Mark(finding.Severity) + " ", ToneOf(finding.Severity), whole: true)
            .Add(Printable.Of(finding.Message))
            .Add(" ")
            .Add($"({finding.RuleId})", Tone.Muted)
            .Wrap(layout.Width, indent, indent + 2));

    /// <summary>How much a finding matters, at a glance.</summary>
    public static string Mark(Severity severity) => severity switch
    {
        Severity.Error => "!",
        Severity.Warning => "›",
        _ => "·",
    };

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Claimed,
        Severity.Warning => Tone.Plain,
        _ => Tone.Muted,
    };
}

namespace ResumeSkills.Reporting;

/// <summary>A document beside a job posting, for people.</summary>
public static class JobText
{
    private const int Indent = 2;

    // The words of a posting are quoted so far that their place is found.
    private const int MaxQuote = 60;

    private const int Named = 5;

    private static readonly int LevelColumns = Math.Max(Wording.Absent.Length, Enum.GetValues<Level>().Max(level => Wording.Of(level).Length));

    /// <summary>What the posting asks for, and what the document tells of it; nothing where there is no posting.</summary>
    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout)
    {
        if (report.Job is not { } job)
            yield break;
        yield return StyledLine.Empty;
        var shown = job.Skills.Count(skill => skill.Found >= Level.Shown);
        foreach (var line in new Paragraph().Add("Beside the posting", Tone.Heading)
            .Add($"  {Printable.Of(job.Posting.Name)}: {shown} of {job.Skills.Count} skills that it asks for are shown", Tone.Muted).Wrap(layout.Width, 0, Indent))
            yield return line;
        if (job.Skills.Count == 0)
        {
            foreach (var line in new Paragraph().Add("No sentence of it was found to ask for a skill; is it the posting?").Wrap(layout.Width, Indent, Indent))
                yield return line;
        }

        foreach (var line in job.Skills.SelectMany(skill => Row(skill, report, job, layout)))
            yield return line;
        foreach (var line in Terms("Names that your document has too: ", [.. job.Terms.Where(term => term.IsNamed)], layout)
            .Concat(Terms("Not named in it: ", [.. job.Terms.Where(term => !term.IsNamed)], layout)))
            yield return line;
    }

    private static IEnumerable<StyledLine> Row(JobSkill skill, Report report, JobMatch job, TextLayout layout)
    {
        var hang = Indent + Gauge.Columns + LevelColumns + 4;
        var tone = skill.Found?.ToTone() ?? Tone.Claimed;
        var level = skill.Found is { } found ? Wording.Of(found) : Wording.Absent;
        var row = new Paragraph()
            .Add($"{(skill.Found is { } gauge ? Gauge.Of(gauge) : "   ")}  {level.PadRight(LevelColumns)}  ", tone, whole: true)
            .Add(skill.Skill.Name)
            .Add(skill.Bullets.Count == 0 ? "" : $"  {Places.List(report, skill.Bullets, Named)}", Tone.Muted);
        var asked = new Paragraph().Add($"asked: {Quote(skill, job)}{(skill.Asks.Count > 1 ? $" and {skill.Asks.Count - 1} more" : "")}", Tone.Muted);
        return
        [
            .. row.Wrap(layout.Width, Indent, hang),
            .. asked.Wrap(layout.Width, hang, hang),
            .. skill.Prompt is { } prompt ? new Paragraph().Add("? ", Tone.Claimed, whole: true).Add(prompt).Wrap(layout.Width, hang, hang + 2) : [],
        ];
    }

    private static string Quote(JobSkill skill, JobMatch job)
    {
        var words = Printable.Of(skill.Asks[0].Of(job.Posting.Text));
        var cut = words.Length > MaxQuote ? words.LastIndexOf(' ', MaxQuote) : -1;
        return $"\"{(cut > 0 ? words[..cut] + " …" : words)}\"";
    }

    private static IEnumerable<StyledLine> Terms(string label, IReadOnlyList<JobTerm> terms, TextLayout layout) =>
        terms.Count == 0 ? [] : new Paragraph().Add(label, Tone.Muted).Add(Printable.Of(string.Join(", ", terms.Select(term => term.Term)))).Wrap(layout.Width, Indent, Indent * 2);
}

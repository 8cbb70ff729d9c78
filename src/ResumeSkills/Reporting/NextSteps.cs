namespace ResumeSkills.Reporting;

/// <summary>What the writer can do next, the most useful first.</summary>
internal static class NextSteps
{
    private const int Indent = 2;

    // Numbers are short: so many fit on two lines.
    private const int Listed = 24;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout)
    {
        yield return StyledLine.Empty;
        yield return StyledLine.Of("What to do next", Tone.Heading);
        foreach (var line in report.Plan.SelectMany(step => Plan(step, layout)).Concat(Steps(report).SelectMany(step => Step(step, layout))))
            yield return line;
    }

    private static IEnumerable<StyledLine> Step(string step, TextLayout layout) =>
        new Paragraph().Add("→ ", Tone.Shown, whole: true).Add(step).Wrap(layout.Width, Indent, Indent + 2);

    private static IEnumerable<StyledLine> Plan(PlanStep step, TextLayout layout)
    {
        (string Label, string Text)[] parts = [("", step.Problem), ("Now: ", step.Plan), ("This week: ", step.FirstStep), ("It has grown when ", Small(step.Growth))];
        return parts.SelectMany((part, index) => index == 0
            ? Step(part.Text, layout)
            : new Paragraph().Add(part.Label, Tone.Muted).Add(part.Text).Wrap(layout.Width, Indent + 2, Indent + 4));
    }

    private static IEnumerable<string> Steps(Report report)
    {
        var noun = Places.Noun(report.Document.Kind);
        if (report.Bullets.Count == 0)
        {
            yield return $"If the document does have {noun}s, save it once more as DOCX or plain text and try that file.";
            yield break;
        }

        var any = report.Plan.Count > 0;
        // What a finding about the document says is not said twice.
        var isSaid = report.Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        var plain = Numbers(report, bullet => bullet.Tags.Count > 0 && bullet.Tags.Max(tag => tag.Level) == Level.Shown).Where(number => !report.Plan.Any(step => step.Bullets.Contains(number))).ToList();
        if (plain.Count > 0 && !isSaid.Contains("number-ratio"))
        {
            any = true;
            yield return $"Add size or result to {Places.List(report, plain, Listed)}: how many, how often, how long, or what changed. Only what you know to be true.";
        }

        var silent = Numbers(report, bullet => bullet.Tags.Count == 0 && !bullet.TellsOtherAct);
        if (silent.Count > 0)
        {
            any = true;
            yield return silent.Count == 1
                ? $"{Capital(Places.List(report, silent, Listed))} shows no skill yet. If it matters to you, say what somebody beside you would have seen you do."
                : $"{Capital(Places.List(report, silent, Listed))} show no skill yet. Where it matters to you, say what somebody beside you would have seen you do.";
        }

        if (report.Stories.Count > 0)
            yield return $"For an interview, `resumeskills star {Printable.Of(report.Document.Name)}` turns {Places.List(report, [.. report.Stories.Select(story => story.Bullet).Order()], Listed)} into stories.";
        if (!any && isSaid.Count > 0)
            yield return $"Begin with the first line under \"{FindingList.Heading}\".";
        else if (!any)
            yield return $"Every {noun} shows what it says, with its size or result. Keep that when you shorten.";
    }

    /// <summary>Only where acts are told is a size or a result to be asked for: not in lists of skills, courses or interests, nor in the courtesies of a letter.</summary>
    private static List<int> Numbers(Report report, Predicate<BulletReport> which) =>
        [.. report.Bullets.Where(bullet => bullet.Bullet.TellsOfWork && which(bullet)).Select(bullet => bullet.Bullet.Number)];

    private static string Small(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

namespace ResumeSkills.Reporting;

/// <summary>What the writer can do next, the most useful first.</summary>
internal static class NextSteps
{
    private const int Indent = 2;

    // More than this at a time is a list that nobody starts.
    private const int Named = 4;

    // Numbers are short: so many fit on two lines.
    private const int Listed = 24;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout)
    {
        yield return StyledLine.Empty;
        yield return StyledLine.Of("What to do next", Tone.Heading);
        foreach (var step in Steps(report))
        {
            foreach (var line in new Paragraph().Add("→ ", Tone.Shown, whole: true).Add(step).Wrap(layout.Width, Indent, Indent + 2))
                yield return line;
        }
    }

    private static IEnumerable<string> Steps(Report report)
    {
        var noun = Wording.Statement(report.Document.Kind);
        if (report.Bullets.Count == 0)
        {
            yield return $"If the document does have {noun}s, save it once more as DOCX or plain text and try that file.";
            yield break;
        }

        var any = false;
        // What a finding about the document says is not said twice.
        var isSaid = report.Findings.Select(finding => finding.RuleId).ToHashSet(StringComparer.Ordinal);
        var claimed = report.Coverage.Where(entry => entry.Strongest == Level.Claimed).Select(entry => entry.Skill.Name).ToList();
        if (claimed.Count > 0 && !isSaid.Contains("claims-without-evidence"))
        {
            any = true;
            yield return claimed.Count == 1
                ? $"1 skill is only claimed: {claimed[0]}. Say what you did, with or for whom, and what came of it."
                : $"{claimed.Count} skills are only claimed: {Wording.Series(claimed, Named)}. For each, say what you did, with or for whom, and what came of it.";
        }

        var plain = Numbers(report, tags => tags.Count > 0 && tags.Max(tag => tag.Level) == Level.Shown);
        if (plain.Count > 0 && !isSaid.Contains("number-ratio"))
        {
            any = true;
            yield return $"Add size or result to {Wording.Numbers(plain, noun, Listed)}: how many, how often, how long, or what changed. Only what you know to be true.";
        }

        var silent = Numbers(report, tags => tags.Count == 0);
        if (silent.Count > 0)
        {
            any = true;
            yield return silent.Count == 1
                ? $"{Capital(Wording.Numbers(silent, noun, Listed))} shows no skill yet. If it matters to you, say what somebody beside you would have seen you do."
                : $"{Capital(Wording.Numbers(silent, noun, Listed))} show no skill yet. Where it matters to you, say what somebody beside you would have seen you do.";
        }

        if (!any && isSaid.Count > 0)
            yield return $"Begin with the first line under \"{FindingList.Heading}\".";
        else if (!any)
            yield return $"Every {noun} shows what it says, with its size or result. Keep that when you shorten.";
    }

    /// <summary>Only where acts are told is a size or a result to be asked for: not in lists of skills, courses or interests, nor in the courtesies of a letter.</summary>
    private static List<int> Numbers(Report report, Predicate<IReadOnlyList<Tag>> which) =>
        [.. report.Bullets.Where(bullet => bullet.Bullet.TellsOfWork && which(bullet.Tags)).Select(bullet => bullet.Bullet.Number)];

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}

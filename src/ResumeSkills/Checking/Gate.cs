using ResumeSkills.Reporting;

namespace ResumeSkills.Checking;

/// <summary>What a document must meet; each condition is looked at by itself, so that one run tells all that fails.</summary>
public sealed record Gate
{
    /// <summary>Issues of this severity or above fail; null for none.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    public int? MinScore { get; init; }

    /// <summary>Skills that a resume must have, with their levels; letters are left out.</summary>
    public IReadOnlyList<FoundSkill> MinSkills { get; init; } = [];

    /// <summary>Issues of one document at most.</summary>
    public int? MaxFindings { get; init; }

    /// <summary>Whether the document must be no worse than the baseline has it.</summary>
    public bool NoRegression { get; init; }

    /// <summary>The conditions that the document does not meet, a sentence each.</summary>
    /// <param name="before">What the baseline has of it, or null.</param>
    public IReadOnlyList<string> Failures(CheckedDocument document, BaselineDocument? before) =>
    [
        .. BySeverity(document), .. ByCount(document), .. ByScore(document), .. BySkills(document),
        .. NoRegression ? Regression.Of(document, before) : [],
    ];

    private IEnumerable<string> BySeverity(CheckedDocument document)
    {
        if (FailOn is not { } least)
            yield break;
        var count = document.Counted.Count(issue => issue.Issue.Severity >= least);
        if (count > 0)
            yield return $"{document.Path}: {Counting.Of(count, "finding")} of severity {JsonNames.Of(least)}{(least == Severity.Error ? "" : " or above")} (--fail-on {JsonNames.Of(least)}).";
    }

    private IEnumerable<string> ByCount(CheckedDocument document)
    {
        var count = document.Counted.Count();
        if (count > MaxFindings)
            yield return $"{document.Path}: {Counting.Of(count, "finding")}, and at most {MaxFindings} may be (--max-findings).";
    }

    private IEnumerable<string> ByScore(CheckedDocument document)
    {
        if (MinScore is not { } least || document.Score >= least)
            yield break;
        yield return document.Score is { } score
            ? $"{document.Path}: the score is {score}, and at least {least} is asked for (--min-score)."
            : $"{document.Path}: it has no score, so --min-score {least} cannot be met; check letters without it.";
    }

    private IEnumerable<string> BySkills(CheckedDocument document)
    {
        if (document.Verdict is not { Kind: DocumentKind.Resume } verdict)
            yield break;
        foreach (var asked in MinSkills)
        {
            var found = verdict.Skills.FirstOrDefault(skill => skill.Id == asked.Id)?.Level;
            if (!(found >= asked.Level))
                yield return $"{document.Path}: {asked.Id} is {(found is { } level ? JsonNames.Of(level) : "not found")}, and {JsonNames.Of(asked.Level)} is asked for (--min-skill).";
        }
    }
}

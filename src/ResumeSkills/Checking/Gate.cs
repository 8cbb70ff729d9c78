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
    public IReadOnlyList<string> Failures(CheckedDocument document, BaselineDocument? before)
    {
        var failures = new List<string>();
        if (FailOn is { } least && document.Counted.Count(issue => issue.Issue.Severity >= least) is > 0 and var severe)
            failures.Add($"{document.Path}: {Counting.Of(severe, "finding")} of severity {JsonNames.Of(least)}{(least == Severity.Error ? "" : " or above")} (--fail-on {JsonNames.Of(least)}).");
        if (MaxFindings is { } most && document.Counted.Count() is var count && count > most)
            failures.Add($"{document.Path}: {Counting.Of(count, "finding")}, and at most {most} may be (--max-findings).");
        if (MinScore is { } asked && !(document.Score >= asked))
        {
            failures.Add(document.Score is { } score
                ? $"{document.Path}: the score is {score}, and at least {asked} is asked for (--min-score)."
                : $"{document.Path}: it has no score, so --min-score {asked} cannot be met; check letters without it.");
        }

        if (MinSkills.Count > 0 && document.Verdict is { Kind: DocumentKind.Resume } verdict)
            failures.AddRange(MinSkills.Select(skill => Missing(skill, document, verdict)).OfType<string>());
        if (NoRegression)
            failures.AddRange(Regression.Of(document, before));
        return failures;
    }

    private static string? Missing(FoundSkill asked, CheckedDocument document, Verdict verdict)
    {
        var found = verdict.Skills.FirstOrDefault(skill => skill.Id == asked.Id)?.Level;
        return found >= asked.Level
            ? null
            : $"{document.Path}: {asked.Id} is {(found is { } level ? JsonNames.Of(level) : "not found")}, and {JsonNames.Of(asked.Level)} is asked for (--min-skill).";
    }
}

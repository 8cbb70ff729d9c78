namespace ResumeSkills.Reporting;

/// <summary>The words for what is said of a letter and a resume side by side, and of the other one by itself.</summary>
internal static class CompanionWording
{
    /// <summary>Where no remark is to be made on the two.</summary>
    public static string WithoutRemarks(Report companion) =>
        companion.Bullets.Count == 0 ? "There is nothing to lay side by side." : "What the two tell goes together.";

    // Enough to see that it needs a look of its own; its report has the rest.
    private const int Worst = 3;

    public static string Title(Report companion) => companion.Document.Kind == DocumentKind.CoverLetter ? "The letter by itself" : "The resume by itself";

    /// <summary>"score 62 of 100, 6 notes; the weightiest:".</summary>
    public static string Summary(Report companion)
    {
        if (companion.Bullets.Count == 0)
            return "no statement was found in it";
        var count = All(companion).Count();
        var notes = count == 0 ? "nothing to look at" : Counting.Of(count, "note") + (count > Worst ? "; the weightiest:" : "");
        return companion.Score is { } score ? $"score {score.Total} of 100, {notes}" : notes;
    }

    /// <summary>Its weightiest findings, each with the place of the statement that it is about.</summary>
    public static IReadOnlyList<Finding> Findings(Report companion) =>
    [
        .. All(companion).OrderByDescending(found => found.Finding.Severity).Take(Worst)
            .Select(found => found.Number is { } number ? found.Finding with { Message = $"In {Places.List(companion, [number])}: {found.Finding.Message}" } : found.Finding),
    ];

    /// <summary>All its findings: those about the whole, then those of the statements by number, which is null for the whole.</summary>
    public static IEnumerable<(Finding Finding, int? Number)> All(Report companion) =>
        companion.Findings.Select(finding => (finding, (int?)null))
            .Concat(companion.Bullets.SelectMany(bullet => bullet.Findings.Select(finding => (finding, (int?)bullet.Bullet.Number))));

    /// <summary>The statements that a remark is about, in the letter and in the resume.</summary>
    public static IEnumerable<(string Document, Report Report, int Number)> PlacesOf(CompanionRemark remark, Report report)
    {
        var other = report.Companion!.Report;
        var (letter, resume) = report.Document.Kind == DocumentKind.CoverLetter ? (report, other) : (other, report);
        if (remark.InLetter is { } inLetter)
            yield return ("letter", letter, inLetter);
        if (remark.InResume is { } inResume)
            yield return ("resume", resume, inResume);
    }
}

using System.Globalization;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Batch.Privacy;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch.Cohort;

/// <summary>Writes everything that is told of a whole run, from its journal alone.</summary>
internal static class CohortReport
{
    private const int DefaultLeast = 5;

    /// <returns>How many documents could not be read.</returns>
    public static int Write(JournalFile journal, string folder, Versions versions)
    {
        var least = int.TryParse(journal.Setting("minGroup"), CultureInfo.InvariantCulture, out var number) ? number : DefaultLeast;
        var run = journal.LastRun;
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.Results), file => ResultLines.Write(file, journal, Results(journal, run)));
        var figures = new CohortFigures(least);
        foreach (var (result, before) in WithEarlier(journal, run))
            figures.Add(result, before);
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.CohortPage), file => CohortHtml.Write(file, figures, versions));
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.CohortCsv), file => CohortCsv.Write(file, WithEarlier(journal, run)));
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.CohortXlsx), file => CohortXlsx.Write(file, figures, WithEarlier(journal, run)));
        return figures.NotRead.Count;
    }

    private static IEnumerable<StudentResult> Results(JournalFile journal, long run) => journal.Outcomes(run).Select(StudentResult.Of);

    /// <summary>Each document with the one that had its page in the run before, or null.</summary>
    private static IEnumerable<(StudentResult Now, StudentResult? Before)> WithEarlier(JournalFile journal, long run)
    {
        // Names and scores of ten thousand documents are a few megabytes; their reports stay where they are.
        var earlier = Results(journal, run - 1).ToDictionary(result => result.Row.Page, StringComparer.Ordinal);
        foreach (var result in Results(journal, run))
            yield return (result, earlier.GetValueOrDefault(result.Row.Page));
    }
}

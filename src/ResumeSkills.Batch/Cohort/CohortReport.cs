using System.Globalization;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Batch.Privacy;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch.Cohort;

/// <summary>Writes everything that is told of a whole run, from its journal alone.</summary>
internal static class CohortReport
{
    /// <returns>How many documents could not be read.</returns>
    public static int Write(JournalFile journal, string folder, Versions versions)
    {
        var least = int.TryParse(journal.Setting("minGroup"), CultureInfo.InvariantCulture, out var number) ? number : BatchSettings.DefaultMinGroup;
        // Scores of ten thousand documents are a megabyte.
        var earlier = journal.Outcomes(journal.LastRun - 1).ToDictionary(row => row.Page, row => (row.ScoreVersion, row.Score), StringComparer.Ordinal);
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.Results), file => ResultLines.Write(file, journal, Results(journal, earlier)));
        var figures = new CohortFigures(least);
        foreach (var result in Results(journal, earlier))
            figures.Add(result);
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.CohortPage), file => CohortHtml.Write(file, figures, versions));
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.CohortCsv), file => CohortCsv.Write(file, Results(journal, earlier)));
        OwnerFiles.Write(Path.Combine(folder, BatchFolder.CohortXlsx), file => CohortXlsx.Write(file, figures, Results(journal, earlier)));
        return figures.NotRead.Count;
    }

    // Read anew each time, so that memory does not grow with the run.
    private static IEnumerable<StudentResult> Results(JournalFile journal, Dictionary<string, (string? Version, long? Score)> earlier) => journal.Outcomes(journal.LastRun)
        .Select(row => StudentResult.Of(row, earlier.TryGetValue(row.Page, out var before) && before.Version == row.ScoreVersion ? before.Score : null));
}

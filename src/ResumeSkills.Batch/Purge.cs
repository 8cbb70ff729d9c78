using ResumeSkills.Batch.Cohort;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch;

/// <summary>Removes what a batch has left.</summary>
public static class Purge
{
    // What SQLite keeps beside its file.
    private static readonly string[] JournalFiles = [JournalFile.FileName, $"{JournalFile.FileName}-wal", $"{JournalFile.FileName}-shm"];

    /// <summary>Removes all results, pages and the journal; the folder too where nothing else is in it. The advisors' file is theirs and stays.</summary>
    /// <exception cref="BatchException">The folder holds no batch.</exception>
    public static void All(string folder)
    {
        Require(folder);
        using (BatchRun.Hold(folder))
        {
            var pages = Path.Combine(folder, BatchFolder.Pages);
            if (Directory.Exists(pages))
                Directory.Delete(pages, recursive: true);
            foreach (var name in JournalFiles.Concat([BatchFolder.Results, BatchFolder.CohortPage, BatchFolder.CohortCsv, BatchFolder.CohortXlsx]))
            {
                File.Delete(Path.Combine(folder, name));
                File.Delete(Path.Combine(folder, $"{name}.part"));
            }
        }

        File.Delete(Path.Combine(folder, BatchFolder.Lock));
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>Removes one student from journal, pages and results, and writes the cohort's reports anew without them.</summary>
    /// <param name="student">The id, or the pseudonym, that the results have.</param>
    /// <exception cref="BatchException">The folder holds no batch, or not this student.</exception>
    public static void Student(string folder, string student, Versions versions)
    {
        Require(folder);
        using var hold = BatchRun.Hold(folder);
        using var journal = JournalFile.Open(folder);
        var pages = journal.Purge(student);
        if (pages.Count == 0)
            throw new BatchException($"there is no student '{student}' in {folder}; the results list the ids.");
        foreach (var page in pages)
            File.Delete(BatchFolder.PageOf(folder, page));
        CohortReport.Write(journal, folder, versions);
    }

    private static void Require(string folder)
    {
        if (!File.Exists(Path.Combine(folder, JournalFile.FileName)))
            throw new BatchException($"{folder} holds no batch; name the folder of the results.");
    }
}

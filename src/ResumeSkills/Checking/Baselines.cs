namespace ResumeSkills.Checking;

/// <summary>Changes of a baseline.</summary>
public static class Baselines
{
    /// <summary>The baseline with the documents as they are now; those that were not looked at, or could not be read, stay as they were.</summary>
    /// <param name="exists">Whether there still is a document of that path.</param>
    public static Baseline Update(Baseline before, IReadOnlyList<CheckedDocument> documents, Func<string, bool> exists)
    {
        var after = Existing(before, exists);
        foreach (var document in documents.Where(document => document.Verdict is not null))
            after[document.Path] = BaselineDocument.Of(document);
        return new Baseline(Baseline.CurrentVersion, after);
    }

    /// <summary>The baseline without what is gone: a finding that was mended must not come back unnoticed.</summary>
    /// <param name="exists">Whether there still is a document of that path.</param>
    public static Baseline Prune(Baseline before, IReadOnlyList<CheckedDocument> documents, Func<string, bool> exists)
    {
        var after = Existing(before, exists);
        foreach (var document in documents.Where(document => document.Verdict is not null && after.ContainsKey(document.Path)))
        {
            var present = document.Issues.Select(issue => issue.Fingerprint).ToHashSet(StringComparer.Ordinal);
            var known = after[document.Path];
            after[document.Path] = known with { Findings = [.. known.Findings.Where(issue => present.Contains(issue.Fingerprint))] };
        }

        return new Baseline(Baseline.CurrentVersion, after);
    }

    private static SortedDictionary<string, BaselineDocument> Existing(Baseline before, Func<string, bool> exists) =>
        new(before.Documents.Where(document => exists(document.Key)).ToDictionary(), StringComparer.Ordinal);
}

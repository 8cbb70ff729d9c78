using System.Security.Cryptography;
using System.Text;

namespace ResumeSkills.Cli.History;

/// <summary>Adds to the history and reads it, with the user's consent only.</summary>
internal static class Memory
{
    /// <summary>Finds out before the work is done whether its result may be remembered.</summary>
    /// <exception cref="UsageException">The user has not enabled the history, or its file cannot be used.</exception>
    public static void RequireEnabled()
    {
        // To look must not make the file.
        if (HistoryFile.Exists)
        {
            using var store = HistoryStore.Open();
            if (store.IsEnabled)
                return;
        }

        throw new UsageException($"nothing is remembered unless you want it; `{Messages.ProgramName} history enable` turns the history on.");
    }

    /// <summary>Adds a draft and says so.</summary>
    /// <param name="name">What to remember it under; null for the file's own name, without its folder.</param>
    public static void Add(Report report, string? name)
    {
        var document = report.Document;
        var series = name ?? Path.GetFileName(document.Name);
        var content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.Text)));
        using var store = HistoryStore.Open();
        var added = store.Add(new Remembered(series, DateTime.UtcNow, content, document.Kind, CurrentVersions.Read().Model, Guidance.Drafts.Of(report)));
        Messages.Write(added ? $"{document.Name}: remembered as {series}." : $"{document.Name}: the newest draft of {series} already says the same.");
    }

    /// <summary>The outcome itself, once its report is remembered.</summary>
    public static Outcome Remembering(Outcome outcome)
    {
        if (outcome.Report is { } report)
            Add(report, name: null);
        return outcome;
    }

    /// <summary>What is remembered, the oldest first; nothing where there is no history.</summary>
    public static IReadOnlyList<Remembered> Drafts(string? name = null)
    {
        if (!HistoryFile.Exists)
            return [];
        using var store = HistoryStore.Open();
        return store.Drafts(name);
    }
}

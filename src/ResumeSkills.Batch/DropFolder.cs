using ResumeSkills.Batch.Roster;

namespace ResumeSkills.Batch;

/// <summary>Notices when documents are put into a folder. It looks now and then: network drives tell nobody of changes.</summary>
public static class DropFolder
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the folder is other than it was and then stays the same, so that no file is read that is still being copied.</summary>
    /// <param name="before">As <see cref="Look"/> has told it before the documents were read: what comes meanwhile is a change.</param>
    /// <returns>What the folder holds now, or null where the wait was stopped.</returns>
    public static string? WaitForChange(string folder, string output, string before, CancellationToken stop)
    {
        var last = before;
        while (!stop.WaitHandle.WaitOne(Pause))
        {
            var now = Look(folder, output);
            if (now != before && now == last)
                return now;
            last = now;
        }

        return null;
    }

    /// <summary>A fingerprint of the names, lengths and times of the folder's documents; empty while there are none.</summary>
    public static string Look(string folder, string output)
    {
        try
        {
            return PlannedDocument.KeyOf(Source.Read(folder, output).Documents.Select(document => new FileInfo(document.Path))
                .Where(file => file.Exists).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BatchException)
        {
            // A file that went while we looked, or an empty folder: the next look will tell.
            return "";
        }
    }
}

using ResumeSkills.Batch.Roster;

namespace ResumeSkills.Batch;

/// <summary>Notices when documents are put into a folder. It looks now and then: network drives tell nobody of changes.</summary>
public static class DropFolder
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the folder has changed and then stays the same, so that no file is read that is still being copied.</summary>
    /// <returns>False where the wait was stopped.</returns>
    public static bool WaitForChange(string folder, string output, CancellationToken stop)
    {
        var (before, last) = (Look(folder, output), "");
        while (!stop.WaitHandle.WaitOne(Pause))
        {
            var now = Look(folder, output);
            if (now != before && now == last)
                return true;
            last = now;
        }

        return false;
    }

    private static string Look(string folder, string output)
    {
        try
        {
            return PlannedDocument.KeyOf(Source.Read(folder, output).Select(document => new FileInfo(document.Path))
                .Where(file => file.Exists).Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BatchException)
        {
            // A file that went while we looked, or an empty folder: the next look will tell.
            return "";
        }
    }
}

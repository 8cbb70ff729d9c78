using System.Globalization;

namespace ResumeSkills.Cli.Checking;

/// <summary>Waits until a document or its settings change.</summary>
internal static class Watch
{
    // Soon enough to seem at once, seldom enough to cost nothing; unlike notices of the system it works on every file system.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    public static string Stamp(IEnumerable<string> files) => string.Join('\n', files.Select(Stamp));

    public static void UntilOther(string stamp, Func<string> now)
    {
        string seen;
        while ((seen = now()) == stamp)
            Thread.Sleep(Pause);
        // Who is still writing is waited for: half a document has nothing to find.
        for (var before = ""; seen != before; seen = now())
        {
            before = seen;
            Thread.Sleep(Settled);
        }
    }

    private static string Stamp(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{path} {file.Length} {file.LastWriteTimeUtc.Ticks}") : $"{path} missing";
    }
}

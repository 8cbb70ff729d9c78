using System.ComponentModel;
using System.Diagnostics;

namespace ResumeSkills.Cli.Checking;

/// <summary>Asks git which files changed.</summary>
internal static class GitChanges
{
    /// <summary>Full names of the files that differ from a commit, those not yet added included.</summary>
    /// <exception cref="UsageException">There is no git, no repository or no such commit.</exception>
    public static IReadOnlySet<string> Since(string reference, string folder)
    {
        var top = Run(folder, "rev-parse", "--show-toplevel").TrimEnd('\n');
        var commit = Run(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}").TrimEnd('\n');
        var changed = Run(top, "diff", "--name-only", "-z", "--diff-filter=d", commit) + Run(top, "ls-files", "-z", "--others", "--exclude-standard");
        return changed.Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(name => Path.GetFullPath(name, top)).ToHashSet(StringComparer.Ordinal);

        string Run(string where, params string[] arguments) => Git(where, arguments)
            ?? throw new UsageException($"git finds no commit '{reference}' in {folder}; name a branch, tag or commit of the repository that holds the documents.");
    }

    private static string? Git(string folder, string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var messages = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            messages.Wait();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception e)
        {
            throw new UsageException($"cannot start git, which --changed-since asks: {e.Message}");
        }
    }
}

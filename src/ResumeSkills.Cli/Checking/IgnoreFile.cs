using Microsoft.Extensions.FileSystemGlobbing;

namespace ResumeSkills.Cli.Checking;

/// <summary>
/// The file <c>.resumeskillsignore</c> of the root, a pattern a line in the manner of <c>.gitignore</c>: <c>#</c> begins a
/// comment, <c>!</c> takes back, a pattern with a slash within is from the root, one without it is for any folder.
/// </summary>
internal sealed class IgnoreFile
{
    public const string Name = ".resumeskillsignore";

    private readonly List<Pattern> _patterns = [];

    public static IgnoreFile Read(string root)
    {
        var path = Path.Combine(root, Name);
        var ignore = new IgnoreFile();
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
            ignore.Add(line.Trim());
        return ignore;
    }

    /// <summary>Whether a document is to be left out: the last pattern that it meets decides.</summary>
    /// <param name="name">Below the root, with '/'.</param>
    public bool Ignores(string name) => _patterns.FindLast(pattern => pattern.Matcher.Match(name).HasMatches) is { Ignored: true };

    private void Add(string line)
    {
        var taken = line.StartsWith('!');
        var pattern = (taken ? line[1..] : line).TrimEnd('/');
        if (pattern.Length == 0 || line.StartsWith('#'))
            return;
        if (!pattern.Contains('/', StringComparison.Ordinal))
            pattern = "**/" + pattern;
        pattern = pattern.TrimStart('/');
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(pattern + "/**/*");
        if (!line.EndsWith('/'))
            matcher.AddInclude(pattern);
        _patterns.Add(new Pattern(matcher, !taken));
    }

    private sealed record Pattern(Matcher Matcher, bool Ignored);
}

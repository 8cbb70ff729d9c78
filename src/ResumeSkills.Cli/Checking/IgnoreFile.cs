using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>
/// The file <c>.resumeskillsignore</c> of the root, a pattern a line in the manner of <c>.gitignore</c>: <c>#</c> begins a
/// comment, <c>!</c> takes back, a pattern with a slash within is from the root, one without it is for any folder.
/// </summary>
internal sealed class IgnoreFile
{
    public const string Name = ".resumeskillsignore";

    private readonly List<IgnoreLine> _lines = [];

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
    public bool Ignores(string name) => _lines.FindLast(line => Array.Exists(line.Patterns, pattern => pattern.Matches(name))) is { Ignored: true };

    private void Add(string line)
    {
        var taken = line.StartsWith('!');
        var pattern = (taken ? line[1..] : line).TrimEnd('/');
        if (pattern.Length == 0 || line.StartsWith('#'))
            return;
        if (!pattern.Contains('/', StringComparison.Ordinal))
            pattern = "**/" + pattern;
        pattern = pattern.TrimStart('/');
        var below = new PathPattern(pattern + "/**/*");
        _lines.Add(new IgnoreLine(line.EndsWith('/') ? [below] : [below, new PathPattern(pattern)], !taken));
    }

    private sealed record IgnoreLine(PathPattern[] Patterns, bool Ignored);
}

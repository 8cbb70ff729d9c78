using ResumeSkills.Checking;
using ResumeSkills.Ingest;

namespace ResumeSkills.Cli.Checking;

/// <summary>Finds the documents that paths, folders and patterns mean, each once, in the order of their names.</summary>
/// <param name="root">The root of the project.</param>
/// <param name="here">The folder that paths are from.</param>
internal sealed class FileSelection(string root, string here)
{
    private readonly IgnoreFile _ignore = IgnoreFile.Read(root);

    /// <param name="inputName">What to call standard input.</param>
    /// <exception cref="UsageException">A folder or pattern holds no document.</exception>
    public IReadOnlyList<CheckTarget> Find(IReadOnlyList<string> paths, string? inputName)
    {
        var targets = new Dictionary<string, CheckTarget>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var file in path == "-" ? [path] : Expand(path))
            {
                var name = file != "-" ? ProjectRoot.NameOf(root, file) : inputName is null ? "stdin" : ProjectRoot.NameOf(root, Path.GetFullPath(inputName, here));
                targets.TryAdd(name, new CheckTarget(name, file));
            }
        }

        var ordered = targets.Values.ToList();
        ordered.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return ordered;
    }

    private List<string> Expand(string path)
    {
        if (path.Length == 0)
            throw new UsageException("a path is empty; name a document, a folder or a pattern.");
        var full = Path.GetFullPath(path, here);
        var isFolder = Directory.Exists(full);
        // A name that nobody can read is told as such when it is opened.
        if (!isFolder && (File.Exists(full) || !path.Contains('*', StringComparison.Ordinal)))
            return [full];
        var files = new List<string>();
        foreach (var file in isFolder ? DocumentFiles.Walk(full).Where(IsDocument) : Match(full))
        {
            if (!_ignore.Ignores(ProjectRoot.NameOf(root, file)))
                files.Add(file);
        }

        return files.Count > 0 ? files : throw new UsageException(
            isFolder ? $"there is no document in {path}; it may have {string.Join(", ", DocumentFiles.Extensions)}, or resume.json." : $"no document matches {path}.");
    }

    private static IEnumerable<string> Match(string full)
    {
        var parts = full.Split(Path.DirectorySeparatorChar);
        var plain = Array.FindIndex(parts, part => part.Contains('*', StringComparison.Ordinal));
        var folder = string.Join(Path.DirectorySeparatorChar, parts[..plain]) + Path.DirectorySeparatorChar;
        if (!Directory.Exists(folder))
            return [];
        var pattern = new PathPattern(string.Join('/', parts[plain..]));
        return DocumentFiles.Walk(folder).Where(file => pattern.Matches(ProjectRoot.NameOf(folder, file)));
    }

    private static bool IsDocument(string file)
    {
        var name = Path.GetFileName(file).ToLowerInvariant();
        // Of all the JSON files of a project, few are a JSON Resume.
        return DocumentFiles.HasExtension(name) || name is "resume.json" || name.EndsWith(".resume.json", StringComparison.Ordinal);
    }
}

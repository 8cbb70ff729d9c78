using System.IO.Enumeration;

namespace ResumeSkills.Ingest;

/// <summary>Which files of a folder are taken for documents; of a file that somebody names, its first bytes decide.</summary>
public static class DocumentFiles
{
    private static readonly EnumerationOptions Listing = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };

    /// <summary>How names of documents end, besides those of JSON Resume, whose ending many other files share.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".pdf", ".docx", ".dotx", ".docm", ".md", ".markdown", ".txt", ".text", ".html", ".htm"];

    /// <summary>Whether a name ends like a document's, in letters of any case.</summary>
    public static bool HasExtension(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>All files of a folder and the folders below it, but hidden ones; in no certain order.</summary>
    public static IEnumerable<string> Walk(string folder) => new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Listing)
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry),
        // Links to folders may lead in circles.
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName[0] == '.';
}

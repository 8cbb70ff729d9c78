namespace ResumeSkills.Benchmarks;

/// <summary>The documents that are measured: the real ones beside the checkout where present, else the samples.</summary>
public static class Corpus
{
    public static string DefaultFolder { get; } = FolderAbove("shared/real/pdf") ?? FolderAbove("samples")!;

    public static string Samples { get; } = FolderAbove("samples")!;

    /// <summary>The folder that the solution lies in.</summary>
    public static string Checkout { get; } = Path.GetDirectoryName(Samples)!;

    public static IReadOnlyList<(string Name, byte[] Bytes)> Pdfs(string folder) =>
        [.. Directory.GetFiles(folder, "*.pdf").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))];

    private static string? FolderAbove(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(path))
                return path;
        }

        return null;
    }
}

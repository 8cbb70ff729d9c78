namespace ResumeSkills.Fuzzing;

/// <summary>The sound documents that mutations begin with: the samples, and real documents beside the checkout where present.</summary>
public static class SeedFiles
{
    // Large files are mostly pictures and fonts: mutating them costs time and finds little.
    private const int UsuallyLargest = 200_000;

    /// <param name="largest">In bytes.</param>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All(int largest = UsuallyLargest) =>
        [.. Folders().SelectMany(Directory.GetFiles)
            .Where(path => Path.GetExtension(path) is ".pdf" or ".docx" or ".md" or ".json" or ".txt" or ".html" && new FileInfo(path).Length <= largest)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))];

    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var below in (string[])["samples", "shared/real/pdf", "shared/real/docx"])
            {
                if (Directory.Exists(Path.Combine(folder.FullName, below)))
                    yield return Path.Combine(folder.FullName, below);
            }
        }
    }
}

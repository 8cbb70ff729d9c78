namespace ResumeSkills.Tests.Tagging;

/// <summary>Files of the repository that tests read, found by walking up from the test's folder.</summary>
internal static class Checkout
{
    public static string Root { get; } = Walk(folder => File.Exists(Path.Combine(folder, "ResumeSkills.sln")))
        ?? throw new InvalidOperationException("the tests do not run inside a checkout of the repository");

    public static string Find(string path) => Path.Combine(Root, path);

    /// <summary>A file of the folder that lies beside the checkout where the project is made, or null elsewhere.</summary>
    public static string? Shared(string path) =>
        Walk(folder => File.Exists(Path.Combine(folder, "shared", path))) is { } folder ? Path.Combine(folder, "shared", path) : null;

    private static string? Walk(Func<string, bool> wanted)
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !wanted(folder))
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar));
        return folder;
    }
}

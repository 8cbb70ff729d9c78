namespace ResumeSkills.EndToEnd;

/// <summary>The checkout that these tests were built in.</summary>
internal static class Checkout
{
    private static readonly string Root = FindRoot();

    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>The built program.</summary>
    public static string Program
    {
        get
        {
            var path = Path.Combine(Root, "out", OperatingSystem.IsWindows() ? "resumeskills.exe" : "resumeskills");
            return File.Exists(path) ? path : throw new FileNotFoundException($"These tests start {path}, which is not there: run `make build` first.");
        }
    }

    /// <summary>The script of axe-core.</summary>
    public static string AccessibilityChecker
    {
        get
        {
            var path = Path.Combine(Root, "tests", "ResumeSkills.EndToEnd", "Browser", "node_modules", "axe-core", "axe.min.js");
            return File.Exists(path) ? path : throw new FileNotFoundException($"The browser tests need {path}, which is not there: run `make test`, which fetches it.");
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ResumeSkills.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException($"No ResumeSkills.sln in any folder above {AppContext.BaseDirectory}.");
    }
}

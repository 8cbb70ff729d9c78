namespace ResumeSkills.Cli.Checking;

/// <summary>
/// The folder below which documents are named: reports and fingerprints must not depend on where on a machine it lies, nor on
/// the folder that the program was started in.
/// </summary>
internal static class ProjectRoot
{
    /// <summary>The nearest folder upward under version control, else the nearest with settings, else the present one.</summary>
    public static string Find(string folder) => Upward(folder, ".git") ?? Upward(folder, SettingsReader.FileName) ?? folder;

    /// <param name="file">Its full name.</param>
    public static string NameOf(string root, string file)
    {
        var below = file.Length > root.Length && file.StartsWith(root, StringComparison.Ordinal) && file[root.Length] == Path.DirectorySeparatorChar;
        return (below ? file[(root.Length + 1)..] : Path.GetRelativePath(root, file)).Replace(Path.DirectorySeparatorChar, '/');
    }

    private static string? Upward(string folder, string name)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (Path.Exists(Path.Combine(here.FullName, name)))
                return here.FullName;
        }

        return null;
    }
}

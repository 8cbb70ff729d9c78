namespace ResumeSkills.Cli.Checking;

/// <summary>A document to check.</summary>
/// <param name="Name">Below the root of the project, with '/'.</param>
/// <param name="File">Its full name; "-" for standard input.</param>
internal sealed record CheckTarget(string Name, string File)
{
    public bool IsInput => File == "-";
}

using System.Runtime.CompilerServices;
using FluentAssertions;

namespace ResumeSkills.Tests.Reporting;

/// <summary>Compares output with the committed file of that name; <c>make accept</c> takes the present output instead.</summary>
internal static class GoldenFiles
{
    public static readonly bool Accepting = Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1";

    public static void ShouldMatch(string output, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Golden", name);
        if (Accepting)
            File.WriteAllText(path, output);
        output.Should().Be(File.ReadAllText(path), "that is what {0} says (`make accept` takes the new output)", name);
    }
}

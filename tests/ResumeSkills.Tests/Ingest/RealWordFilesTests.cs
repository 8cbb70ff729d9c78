using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;
using Xunit.Abstractions;

namespace ResumeSkills.Tests.Ingest;

/// <summary>Word files of real people, where they are at hand (a folder shared/real beside the checkout); elsewhere there is nothing to test.</summary>
public sealed partial class RealWordFilesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files
    {
        get
        {
            string[] files = Folder() is { } folder ? Directory.GetFiles(folder, "*.docx") : [""];
            return [.. files.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_bullet_heading_and_statement_is_read(string file)
    {
        if (file.Length == 0)
        {
            output.WriteLine("No real documents here: nothing was tested.");
            return;
        }
        var path = Path.Combine(Folder()!, file);
        var document = DocumentReader.Read(file, File.ReadAllBytes(path));
        Reading.ShouldBeSound(document);

        var text = Spaced(document.Text);
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder()!, "truth", Path.ChangeExtension(file, ".json"))));
        string[] kinds = ["bullets", "sections", "optional"];
        var wanted = kinds.SelectMany(kind => truth.RootElement.GetProperty(kind).EnumerateArray()).Select(item => Spaced(item.GetString()!)).ToList();
        var missing = wanted.Where(item => !text.Contains(item, StringComparison.Ordinal)).ToList();
        output.WriteLine($"{wanted.Count - missing.Count} of {wanted.Count} found");
        missing.Should().BeEmpty();
    }

    private static string? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "shared", "real", "docx");
            if (Directory.Exists(folder))
                return folder;
        }
        return null;
    }

    private static string Spaced(string text) => Spaces().Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

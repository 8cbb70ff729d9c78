using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using ResumeSkills.Fuzzing;
using ResumeSkills.Reporting.Annotating;
using Xunit;
using Xunit.Abstractions;

namespace ResumeSkills.Tests.Reporting.Annotating;

/// <summary>Copies of the samples, and of the documents of real people where they are at hand (a folder shared/real beside the checkout).</summary>
public sealed class RealCopiesTests(ITestOutputHelper output)
{
    private static readonly Analyzer Analyzer = new();

    private static readonly Dictionary<string, byte[]> Documents = SeedFiles.All(largest: int.MaxValue)
        .Where(file => Path.GetExtension(file.Name) is ".pdf" or ".docx").DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.Bytes);

    public static TheoryData<string> Files => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_copy_says_what_the_file_says(string name)
    {
        var bytes = Documents[name];
        Report report;
        try
        {
            report = Analyzer.Analyze(name, bytes);
        }
        catch (UnreadableDocumentException refusal)
        {
            output.WriteLine(refusal.Message);
            return;
        }

        var copy = Annotator.Annotate(report, bytes);
        Analyzer.Analyze(name, copy).Document.Text.Should().Be(report.Document.Text);
        if (Annotator.CanTrackChanges(report.Document))
            CheckWord(report, bytes, copy);
        else
            copy[..bytes.Length].Should().Equal(bytes);
    }

    private void CheckWord(Report report, byte[] bytes, byte[] copy)
    {
        var known = Faults(bytes);
        Faults(copy).Except(known, StringComparer.Ordinal).Should().BeEmpty();
        var changed = Annotator.Annotate(report, bytes, rewrites: true);
        Faults(changed).Except(known, StringComparer.Ordinal).Should().BeEmpty();
        AnnotatedCopies.TextOf(AnnotatedCopies.Reject(changed)).Should().Be(report.Document.Text);
        output.WriteLine($"{AnnotatedCopies.Comments(copy).Length} comments, {AnnotatedCopies.Document(changed).Descendants(AnnotatedCopies.W + "del").Count()} deletions");
    }

    /// <summary>What the validator finds, without the places, which move.</summary>
    private static HashSet<string> Faults(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Id} {fault.Description} {fault.Node?.LocalName}")];
    }
}

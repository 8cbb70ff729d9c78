using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using ResumeSkills.Fuzzing;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Reporting;
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
            CheckPdf(report, bytes, copy);
    }

    private void CheckPdf(Report report, byte[] bytes, byte[] copy)
    {
        copy.AsSpan(0, bytes.Length).SequenceEqual(bytes).Should().BeTrue();
        var pages = PdfReader.Read(report.Document.Name, copy, out _, out var nodes).Pages;
        var marked = pages.Zip(nodes).SelectMany(page => MarkedPages.Words(page.First, page.Second)).Select(Spaceless).ToList();
        var evidence = report.Bullets
            .SelectMany(bullet => bullet.Tags.SelectMany(tag => EvidencePhrases.Of(bullet.Bullet.Text, tag.Evidence)).SelectMany(words => bullet.Bullet.InDocument(words.Span)))
            .Select(span => Spaceless(span.Of(report.Document.Text))).ToHashSet(StringComparer.Ordinal);
        output.WriteLine($"{marked.Count} marks");
        marked.Should().BeSubsetOf(evidence);
    }

    private void CheckWord(Report report, byte[] bytes, byte[] copy)
    {
        var known = Faults(bytes);
        Faults(copy).Except(known, StringComparer.Ordinal).Should().BeEmpty();
        var noted = report.Bullets.Where(bullet => BulletNote.Of(bullet).Count > 0).Select(bullet => bullet.Bullet).ToList();
        var added = AnnotatedCopies.Comments(copy).TakeLast(noted.Count).ToList();
        added.Should().HaveCount(noted.Count);
        foreach (var (index, bullet) in noted.Index())
        {
            var words = AnnotatedCopies.Commented(copy, AnnotatedCopies.Comments(copy).Length - noted.Count + index);
            if (!added[index].StartsWith("On “", StringComparison.Ordinal))
                Spaceless(words).Should().BeEquivalentTo(Spaceless(bullet.Text));
        }

        var changed = Annotator.Annotate(report, bytes, rewrites: true);
        Faults(changed).Except(known, StringComparer.Ordinal).Should().BeEmpty();
        AnnotatedCopies.TextOf(AnnotatedCopies.Reject(changed)).Should().Be(report.Document.Text);
        output.WriteLine($"{AnnotatedCopies.Comments(copy).Length} comments, {AnnotatedCopies.Document(changed).Descendants(AnnotatedCopies.W + "del").Count()} deletions");
    }

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\u00AD' or '\uFEFF' or '\u200B')));

    /// <summary>What the validator finds, without the places, which move.</summary>
    private static HashSet<string> Faults(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Id} {fault.Description} {fault.Node?.LocalName}")];
    }
}

using FluentAssertions;
using ResumeSkills.Fuzzing;
using ResumeSkills.Reporting.Annotating;
using Xunit;

namespace ResumeSkills.Tests.Reporting.Annotating;

public class AnnotationFuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_damaged_document_is_annotated_or_refused_with_a_reason(int seed)
    {
        var files = SeedFiles.All().Where(file => Path.GetExtension(file.Name) is ".pdf" or ".docx").ToList();
        var annotated = 0;
        var result = Fuzzer.Run(files, inputs: 400, seed, use: (analyzer, name, bytes) =>
        {
            var report = analyzer.Analyze(name, bytes);
            if (!Annotator.CanAnnotate(report.Document))
                return;
            Annotator.Annotate(report, bytes, rewrites: report.Bullets.Count % 2 == 0);
            Interlocked.Increment(ref annotated);
        });
        result.Faults.Should().BeEmpty();
        annotated.Should().BeGreaterThan(100);
    }
}

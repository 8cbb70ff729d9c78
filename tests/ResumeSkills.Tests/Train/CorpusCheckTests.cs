using FluentAssertions;
using ResumeSkills.Tests.Tagging;
using ResumeSkills.Train;
using Xunit;

namespace ResumeSkills.Tests.Train;

public sealed class CorpusCheckTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void The_corpus_is_free_of_faults() =>
        CorpusCheck.Run(Checkout.Find("models/skills/corpus"), Checkout.Find("../shared/real")).Should().BeEmpty();

    [Theory]
    [InlineData("Trained two cooks\tCOA:3\tH-SVK", "not text and known labels")]
    [InlineData("Trained two cooks\tCOA:5\t-", "not text and known labels")]
    [InlineData("Trained two cooks\tCOA\t-", "not text and known labels")]
    [InlineData("Trained two cooks\tCOA:3", "not text and known labels")]
    [InlineData("Trained two cooks on the grill\tCOA:3\t-\nTrained 2 cooks on the grill, daily\tCOA:3\t-\nTrained two cooks on the grill!\tCOA:3\t-", "almost")]
    public void Faults_are_named(string lines, string fault)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.tsv"), lines);
        CorpusCheck.Run(_folder.FullName, "no such folder").Should().Contain(p => p.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_of_real_documents_are_found_whatever_their_punctuation()
    {
        var real = _folder.CreateSubdirectory("real");
        File.WriteAllText(Path.Combine(real.FullName, "lines.tsv"), "1\tDrove a van; delivered parcels");
        File.WriteAllText(Path.Combine(_folder.FullName, "a.tsv"), "Drove a van, delivered parcels.\t-\tH-SVC");
        CorpusCheck.Run(_folder.FullName, real.FullName).Should().ContainSingle(p => p.Contains("real document", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

using FluentAssertions;
using ResumeSkills.Tagging;
using ResumeSkills.Tests.Tagging;
using ResumeSkills.Train;
using Xunit;

namespace ResumeSkills.Tests.Train;

public class TrainingTests
{
    private static readonly global::ResumeSkills.Train.Settings Small = new() { Folds = 2, Epochs = 5, MinimumLines = 1 };

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        var lines = Corpus.Read(Checkout.Find("models/skills/corpus")).Where((_, i) => i % 40 == 0).ToList();
        byte[] Weights() => new Training(lines, Small, Lexicon.Default).Run().Weights;
        Weights().Should().Equal(Weights());
    }

    [Fact]
    public void A_handful_of_lines_is_learned_and_answered_alike_one_by_one_and_together()
    {
        var lines = Enumerable.Range(0, 20).SelectMany(i => new[]
        {
            Example.Parse($"Trained new waiters on table {i}", "COA:2", "-", "made"),
            Example.Parse($"Reconciled ledger {i} of the shop", "-", "H-FIN", "made"),
        }).ToList();
        var model = new Training(lines, Small, Lexicon.Default).Run();
        var tagger = Training.TaggerOf(model.Weights, Lexicon.Default);
        lines.Should().OnlyContain(line => tagger.Tag(line.Text).Count == 1 && line.Targets[Evaluation.IndexOf(tagger.Tag(line.Text)[0])] == 1);
    }

    [Fact]
    public void Where_two_readers_differ_the_target_lies_between()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "a.tsv"), "Sorted parcels by street\tORG:2\tH-OPS");
        File.WriteAllText(Path.Combine(folder.FullName, "second-reading.tsv"), "text\ta\tb\tc\td\nSorted parcels by street\tORG:2\tH-OPS\tORG:3\t-");
        var line = Corpus.Read(folder.FullName).Single();
        line.Targets[SkillCodes.Index("ORG")].Should().Be(1);
        line.Levels[SkillCodes.Index("ORG")].Should().Be(2, "the lower level holds");
        line.Targets[SkillCodes.Index("H-OPS")].Should().Be(0.5f);
        folder.Delete(recursive: true);
    }
}

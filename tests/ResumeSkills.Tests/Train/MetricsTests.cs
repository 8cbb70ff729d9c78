using FluentAssertions;
using ResumeSkills.Tagging;
using ResumeSkills.Tests.Tagging;
using ResumeSkills.Train;
using Xunit;

namespace ResumeSkills.Tests.Train;

public class MetricsTests
{
    [Fact]
    public void The_committed_weights_earn_the_committed_metrics()
    {
        var examples = Corpus.Read(Checkout.Find("models/skills/corpus"));
        var committed = Metrics.Read(Checkout.Find("models/skills/metrics.json"));
        var lexicon = new Lexicon(File.ReadAllBytes(Checkout.Find("models/skills/lexicon.bin")));
        var tagger = Training.TaggerOf(File.ReadAllBytes(Checkout.Find("models/skills/weights.bin")), lexicon);
        var figures = Figures.Of(LineScores.Of(examples, [.. examples.Select(e => tagger.Tag(e.Text))]));
        examples.Should().HaveCount(committed.Lines);
        figures.Should().BeEquivalentTo(committed.Resubstituted);
    }
}

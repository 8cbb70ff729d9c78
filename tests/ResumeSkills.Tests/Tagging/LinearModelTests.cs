using FluentAssertions;
using ResumeSkills.Tagging;
using Xunit;

namespace ResumeSkills.Tests.Tagging;

public class LinearModelTests
{
    private static byte[] Committed => File.ReadAllBytes(Checkout.Find("models/skills/weights.bin"));

    [Fact]
    public void The_library_carries_the_committed_weights()
    {
        var embedded = new Tagger(Lexicon.Default, LinearModel.Default);
        var committed = new Tagger(Lexicon.Default, new LinearModel(ModelFile.FromBytes(Committed)));
        foreach (var example in TaxonomyExamples.All)
        {
            embedded.Tag(example.Text).Select(t => (t.Skill.Id, t.Confidence))
                .Should().Equal(committed.Tag(example.Text).Select(t => (t.Skill.Id, t.Confidence)));
        }
    }

    [Theory]
    [InlineData("Led six colleagues in rewriting the fire-evacuation plan for the whole site")]
    [InlineData("Ran paid search ads for a summer camp and filled 48 places")]
    public void The_shares_of_all_words_and_the_bias_add_up_to_the_score(string text)
    {
        var model = LinearModel.Default;
        var reader = new FeatureReader(Lexicon.Default);
        reader.Read(text);
        var scores = new float[LinearModel.Width];
        model.Score(reader.Features, scores);
        for (var skill = 0; skill < SkillCodes.Count; skill++)
        {
            var shares = new float[reader.Statement.Tokens.Count];
            model.Explain(reader.Features, skill, shares);
            (shares.Sum() + model.Bias(skill)).Should().BeApproximately(scores[skill], 1e-3f);
        }
    }

    [Fact]
    public void Damaged_weights_are_refused()
    {
        var weights = Committed;
        weights[^100] ^= 1;
        FluentActions.Invoking(() => ModelFile.FromBytes(weights)).Should().Throw<InvalidDataException>().WithMessage("*damaged*");
        FluentActions.Invoking(() => ModelFile.FromBytes(Committed.AsSpan(0, Committed.Length - 64))).Should().Throw<InvalidDataException>().WithMessage("*damaged*");
    }

    [Fact]
    public void Weights_of_a_newer_format_are_refused_by_number()
    {
        var weights = Committed;
        weights[4] = 99;
        FluentActions.Invoking(() => ModelFile.FromBytes(weights)).Should().Throw<InvalidDataException>().WithMessage("*format 99*");
    }

    [Fact]
    public void Anything_else_is_no_weight_file() =>
        FluentActions.Invoking(() => ModelFile.FromBytes("not weights at all"u8.ToArray())).Should().Throw<InvalidDataException>();
}

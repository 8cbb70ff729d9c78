using FluentAssertions;
using ResumeSkills.Rewriting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Tests.Rewriting;

public sealed class EvidenceGuardTests
{
    private const string Before = "Calmed two guests closely, which cut complaints by 10%";

    [Theory]
    [InlineData(Level.Shown, "Calmed two guests, which cut complaints by 10%")]
    [InlineData(Level.ShownWithScope, "Calming two guests cut complaints by 10%")]
    [InlineData(Level.ShownWithOutcome, "Two guests were calmed, which cut complaints by 10%")]
    public void Evidence_in_the_same_words_is_kept_whatever_a_classifier_makes_of_them(Level level, string after) => ShowsLess(level, after, null).Should().BeFalse();

    [Theory]
    [InlineData(Level.Shown, "Met two guests, which cut complaints by 10%")]
    [InlineData(Level.Shown, "Calmed [who], which cut complaints by 10%")]
    [InlineData(Level.ShownWithScope, "Calmed guests, which cut complaints by 10%")]
    [InlineData(Level.ShownWithOutcome, "Calmed two guests")]
    public void Evidence_that_is_gone_is_lost(Level level, string after) => ShowsLess(level, after, null).Should().BeTrue();

    [Fact]
    public void A_tag_at_its_level_is_kept_in_any_words() => ShowsLess(Level.ShownWithScope, "Soothed a pair of guests", Level.ShownWithScope).Should().BeFalse();

    [Fact]
    public void A_level_that_no_words_stand_for_is_kept_only_by_the_classifier()
    {
        var tag = Of(Level.ShownWithScope) with { Evidence = [new Evidence(new TextSpan(0, 6), EvidencePart.Act, 1)] };
        EvidenceGuard.ShowsLess(Before, [tag], Before, [tag with { Level = Level.Shown }]).Should().BeTrue();
    }

    [Fact]
    public void A_mere_claim_may_go() => ShowsLess(Level.Claimed, "Met guests", null).Should().BeFalse();

    /// <summary>What the program says, by a second reading of the same promise.</summary>
    [Theory]
    [MemberData(nameof(RewriterTests.Sources), MemberType = typeof(RewriterTests))]
    public void No_rewrite_loses_a_tag_or_a_level_together_with_its_words(string source)
    {
        var analyzer = new Analyzer();
        var lost = from line in RewriterTests.Lines(source)
                   from tense in new[] { Tense.Past, Tense.Current }
                   let rewrite = analyzer.Rewrite(line, tense)
                   where rewrite.Action is RewriteAction.Rewrite or RewriteAction.Suggest
                   let after = rewrite.After!
                   let skill = Honesty.LostSkill(line, Tagger.Default.Tag(line), after, Tagger.Default.Tag(after))
                   where skill is not null
                   select $"{skill}: {line} => {after}";
        lost.Should().BeEmpty();
    }

    private static bool ShowsLess(Level level, string after, Level? levelAfter) =>
        EvidenceGuard.ShowsLess(Before, [Of(level)], after, levelAfter is { } found ? [Of(found)] : []);

    private static Tag Of(Level level)
    {
        List<Evidence> evidence = [Marked("Calmed", EvidencePart.Act), Marked("guests", EvidencePart.Counterpart)];
        if (level >= Level.ShownWithScope)
            evidence.Add(Marked("two", EvidencePart.Scope));
        if (level == Level.ShownWithOutcome)
            evidence.Add(Marked("cut complaints", EvidencePart.Outcome));
        return new Tag(Taxonomy.Skills[0], level, 0.9, evidence);
    }

    private static Evidence Marked(string words, EvidencePart part) => new(new TextSpan(Before.IndexOf(words, StringComparison.Ordinal), words.Length), part, 1);
}

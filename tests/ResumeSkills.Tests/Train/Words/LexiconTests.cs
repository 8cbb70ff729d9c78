using FluentAssertions;
using ResumeSkills.Tagging;
using ResumeSkills.Tests.Tagging;
using ResumeSkills.Train.Words;
using Xunit;

namespace ResumeSkills.Tests.Train.Words;

public class LexiconTests
{
    private static readonly byte[] Compiled = new LexiconReader(Checkout.Find("src/ResumeSkills.Train/Words")).Read().ToBytes();

    [Fact]
    public void The_committed_lexicon_is_what_the_word_lists_compile_to() =>
        Compiled.Should().Equal(File.ReadAllBytes(Checkout.Find("models/skills/lexicon.bin")), "run make train after changing a word list");

    [Fact]
    public void A_damaged_lexicon_is_refused()
    {
        var bytes = Compiled.ToArray();
        bytes[^9] ^= 1;
        FluentActions.Invoking(() => new Lexicon(bytes)).Should().Throw<InvalidDataException>().WithMessage("*damaged*");
        FluentActions.Invoking(() => new Lexicon("no lexicon at all, by far"u8)).Should().Throw<InvalidDataException>();
    }

    /// <summary>Every example beside a frame must be matched by it, or the frame does not say what its writer meant.</summary>
    [Fact]
    public void Frames_match_their_own_examples()
    {
        var statement = new Statement(new Lexicon(Compiled));
        var missed = new List<string>();
        foreach (var row in File.ReadLines(Checkout.Find("src/ResumeSkills.Train/Words/act-frames.tsv")).Skip(1).Select(l => l.Split('\t')).Where(r => r.Length > 3 && r[3].Length > 0))
        {
            statement.Read(row[3]);
            if (!statement.Hits.Exists(h => h.Skill == SkillCodes.Index(row[0])))
                missed.Add(string.Join(" | ", row));
        }

        missed.Count.Should().BeLessThanOrEqualTo(5, string.Join('\n', missed));
    }

    [Theory]
    [InlineData("Resolved a quarrel between two tenants", "CON", "Act")]
    [InlineData("Able to resolve quarrels between tenants", "CON", "Claim")]
    [InlineData("Resolved merge conflicts", "CON", "Trap")]
    [InlineData("Supervised the night crew", "LEA", "Act")]
    [InlineData("Trained new waiters on the till", "COA", "Act")]
    [InlineData("Strong communication skills", "COM", "Claim")]
    public void Acts_claims_and_traps_are_told_apart(string text, string code, string kind)
    {
        var statement = new Statement(new Lexicon(Compiled));
        statement.Read(text);
        statement.Hits.Where(h => h.Skill == SkillCodes.Index(code)).Select(h => h.Kind.ToString()).Should().Contain(kind).And.OnlyContain(k => k == kind);
    }

    [Fact]
    public void A_course_attended_is_no_act()
    {
        var statement = new Statement(new Lexicon(Compiled));
        statement.Read("Attended a workshop on mediating disputes");
        statement.Hits.Should().NotContain(h => h.Kind == HitKind.Act && h.Skill == SkillCodes.Index("CON"));
    }

    [Theory]
    [InlineData("plan", "planned planning plans")]
    [InlineData("organise", "organise organized organising")]
    [InlineData("lead", "led leading")]
    [InlineData("carry", "carried carries carrying")]
    [InlineData("oversee", "oversaw overseen")]
    public void Verbs_are_known_in_all_forms(string verb, string forms)
    {
        var lexicon = new Lexicon(Compiled);
        var lemma = lexicon.Lemma(lexicon.Form(WordHash.Of(verb)));
        lemma.Should().BeGreaterThanOrEqualTo(0);
        forms.Split(' ').Should().OnlyContain(form => lexicon.Lemma(lexicon.Form(WordHash.Of(form))) == lemma);
    }
}

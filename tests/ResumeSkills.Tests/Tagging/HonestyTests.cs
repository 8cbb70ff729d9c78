using FluentAssertions;
using ResumeSkills.Tagging;
using Xunit;

namespace ResumeSkills.Tests.Tagging;

/// <summary>The product's promise: acts count, adjectives do not.</summary>
public class HonestyTests
{
    private static readonly string[] Buzzwords =
    [
        "Dynamic, results-driven leader with exceptional communication and negotiation skills",
        "Natural team player who thrives under pressure in fast-paced, diverse environments",
        "Highly organised, detail-oriented problem solver with outstanding customer service skills",
        "Passionate mentor, empathetic listener and persuasive public speaker",
        "Strategic thinker with strong interpersonal skills, integrity and a can-do attitude",
    ];

    private static readonly string[] Acts =
    [
        "Trained six new cashiers on the till and on refunds",
        "Agreed a shorter delivery time with the bakery, which ended the morning shortages",
        "Explained the new rota to night staff in person",
        "Calmed two shoppers who were shouting over a price and called the manager",
        "Traced a stock difference to a wrong barcode and had it reprinted",
    ];

    [Fact]
    public void A_text_stuffed_with_buzzwords_shows_less_than_a_plain_one_with_real_acts()
    {
        Strength(Buzzwords).Skills.Should().BeLessThan(Strength(Acts).Skills);
        Strength(Buzzwords).Levels.Should().BeLessThan(Strength(Acts).Levels);
    }

    [Fact]
    public void Buzzwords_are_claims() =>
        Workplace(Buzzwords).Should().NotBeEmpty().And.OnlyContain(t => t.Level == Level.Claimed);

    [Fact]
    public void Adding_adjectives_to_an_act_does_not_raise_its_level()
    {
        static Level Of(string text) => Tagger.Default.Tag(text).Single(t => t.Skill.Id == "coaching").Level;
        Of("Successfully and effectively trained new cashiers on the till").Should().Be(Of("Trained new cashiers on the till"));
    }

    private static (int Skills, double Levels) Strength(string[] text)
    {
        var shown = Workplace(text).Where(t => t.Level >= Level.Shown).ToList();
        return (shown.Select(t => t.Skill.Id).Distinct(StringComparer.Ordinal).Count(), shown.Sum(t => (int)t.Level));
    }

    private static List<Tag> Workplace(string[] text) =>
        [.. text.SelectMany(Tagger.Default.Tag).Where(t => t.Skill.Kind == SkillKind.Workplace)];
}

using FluentAssertions;
using ResumeSkills.Tagging;
using Xunit;

namespace ResumeSkills.Tests.Tagging;

public class TokenListTests
{
    [Theory]
    [InlineData("Co-ordinated 1,200 parts", "coordinated 1200 parts")]
    [InlineData("follow-up and/or e-mail", "follow up and or email")]
    [InlineData("Client\u2019s needs, guests' rooms", "client needs , guests rooms")]
    [InlineData("C#, C++ & node.js v3.5", "c# , c++ node.js v3.5")]
    [InlineData("Served orders.Trained staff", "served orders . trained staff")]
    [InlineData("P&L: 15%", "p&l , 15%")]
    public void Words_are_read_as_people_mean_them(string text, string expected)
    {
        var tokens = new TokenList();
        tokens.Read(text);
        var read = tokens.AsSpan().ToArray().Select(t => t.Kind switch { TokenKind.Comma => ",", TokenKind.Stop => ".", _ => tokens.Lower(t).ToString() });
        string.Join(' ', read).Should().Be(expected);
    }

    [Fact]
    public void Each_word_knows_its_place()
    {
        const string Text = "  Re-planned the shop\u2019s  rota ";
        var tokens = new TokenList();
        tokens.Read(Text);
        tokens.AsSpan().ToArray().Select(t => Text.Substring(t.Start, t.Length)).Should().Equal("Re-planned", "the", "shop", "rota");
    }

    [Fact]
    public void Possessives_are_marked_and_not_part_of_the_word()
    {
        var tokens = new TokenList();
        tokens.Read("customer's account");
        tokens[0].Possessive.Should().BeTrue();
        tokens.Lower(tokens[0]).ToString().Should().Be("customer");
    }
}

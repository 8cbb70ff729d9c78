using FluentAssertions;
using ResumeSkills.Structure;

namespace ResumeSkills.Tests.Structure;

public class BulletFinderTests
{
    public static TheoryData<string> Examples => [.. Spec.Read("Structure/BulletFinder.md").Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Finds_the_bullets_of_a_text_file(string example)
    {
        var (document, found) = Spec.Read("Structure/BulletFinder.md")[example];
        Found(Typeset.AsText(document)).Should().Be(found);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Finds_the_bullets_of_a_page(string example)
    {
        var (document, found) = Spec.Read("Structure/BulletFinder.md")[example];
        Found(Typeset.AsPage(document)).Should().Be(found);
    }

    [Fact]
    public void A_span_of_a_bullet_leads_back_to_the_lines_it_came_from()
    {
        var document = Outline.Of(Typeset.AsText("Experience\n• Calmed two guests who had\n  quarrelled over a towel"));
        var bullet = BulletFinder.Find(document).Single();
        var span = new TextSpan(bullet.Text.IndexOf("who had quarrelled", StringComparison.Ordinal), "who had quarrelled".Length);
        bullet.InDocument(span).Select(part => part.Of(document.Text)).Should().Equal("who had", "quarrelled");
    }

    private static string Found(Document read)
    {
        var bullets = BulletFinder.Find(Outline.Of(read));
        return bullets.Count == 0
            ? "(nothing)"
            : string.Join('\n', bullets.Select(b => $"{b.Section.Kind.ToString().ToLowerInvariant()}: {(b.Kind == BulletKind.Sentence ? "~" : "")}{b.Text}"));
    }
}

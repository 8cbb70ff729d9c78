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

    [Theory]
    [InlineData("Night Porter, Hotel Aurora, Mar 2019 – Present", "Night Porter", "Hotel Aurora", "Mar 2019 – Present", true)]
    [InlineData("Hotel Aurora | Night Porter | 2016 – 2019", "Night Porter", "Hotel Aurora", "2016 – 2019", false)]
    [InlineData("Hotel Aurora\nNight Porter\nJune 2016 to May 2019", "Night Porter", "Hotel Aurora", "June 2016 to May 2019", false)]
    [InlineData("Village Wells Survey (2021)", "Village Wells Survey", null, "2021", false)]
    [InlineData("Night Porter, Hotel Aurora (2016 – 2019)", "Night Porter", "Hotel Aurora", "2016 – 2019", false)]
    [InlineData("Night Porter, Hotel Aurora (HA) (2016 – 2019)", "Night Porter", "Hotel Aurora (HA)", "2016 – 2019", false)]
    [InlineData("Night Porter at Hotel Aurora", "Night Porter", "Hotel Aurora", null, null)]
    public void The_lines_above_a_bullet_tell_role_organization_and_dates(string header, string title, string? organization, string? dates, bool? current)
    {
        foreach (var read in new[] { Typeset.AsText($"Experience\n{header}\n• Called taxis"), Typeset.AsPage($"Experience\n{header}\n• Called taxis") })
        {
            var entry = BulletFinder.Find(Outline.Of(read)).Single().Entry!;
            entry.Should().Be(new Entry(title, organization, dates) { IsCurrent = current });
        }
    }

    [Fact]
    public void An_entry_ends_where_the_next_begins()
    {
        var document = Outline.Of(Typeset.AsText("Experience\nWaiter, Harbour Cafe\n• Served soup\n• Laid tables\nCook, Hill Inn\n• Baked bread\nProjects\n• Built a shed"));
        BulletFinder.Find(document).Select(b => b.Entry?.Organization).Should().Equal("Harbour Cafe", "Harbour Cafe", "Hill Inn", null);
    }

    [Fact]
    public void Lines_without_height_do_no_harm()
    {
        var page = Typeset.AsPage("Experience\nlines of type\nso small that they have\nno height at all");
        var flat = page with { Lines = [.. page.Lines.Select(l => l with { FontSize = 0, Place = Place.OnPage(1, new Box(50, 80, 90, 80)) })] };
        FluentActions.Invoking(() => Found(flat)).Should().NotThrow();
    }

    private static string Found(Document read)
    {
        var bullets = BulletFinder.Find(Outline.Of(read));
        return bullets.Count == 0
            ? "(nothing)"
            : string.Join('\n', bullets.Select(b => $"{b.Section.Kind.ToString().ToLowerInvariant()}: {(b.Kind == BulletKind.Sentence ? "~" : "")}{b.Text}"));
    }
}

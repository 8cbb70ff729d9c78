using System.Text.Json;
using FluentAssertions;
using ResumeSkills.Critique;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;
using ResumeSkills.Tests.Tagging;

namespace ResumeSkills.Tests.Reporting;

public sealed class RuleListTests
{
    private const string Begin = "<!-- rules -->\n";
    private const string End = "<!-- /rules -->";

    [Fact]
    public void The_table_of_the_readme_tells_the_rules_that_there_are()
    {
        var path = Checkout.Find("README.md");
        var readme = File.ReadAllText(path);
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        if (GoldenFiles.Accepting)
            File.WriteAllText(path, readme[..begin] + RuleList.Markdown() + readme[end..]);
        else
            readme[begin..end].Should().Be(RuleList.Markdown(), "`make accept` writes it anew");
    }

    [Fact]
    public void The_rules_are_a_json_array()
    {
        using var stream = new MemoryStream();
        RuleList.WriteJson(stream);
        var rules = JsonDocument.Parse(stream.ToArray()).RootElement;
        rules.GetArrayLength().Should().Be(AllRules.List.Count);
        rules[0].GetProperty("rule").GetString().Should().Be("duty-opener");
        rules[0].GetProperty("scope").GetString().Should().Be("bullet");
    }

    [Fact]
    public void The_list_names_every_rule_and_fits_its_width()
    {
        var lines = RuleList.Text(new TextLayout(TextLayout.MinWidth, Marked: true)).ToList();
        AllRules.List.Should().AllSatisfy(rule => lines.Should().Contain(line => line.Text.StartsWith(rule.Id, StringComparison.Ordinal)));
        lines.Should().AllSatisfy(line => line.Text.Length.Should().BeLessThanOrEqualTo(TextLayout.MinWidth));
    }

    [Fact]
    public void A_rule_is_explained_with_its_reason_and_both_examples()
    {
        var rule = AllRules.Find("support-opener")!;
        var text = string.Join('\n', Explanation.Of(rule, new TextLayout(200, Marked: true)).Select(line => line.Text));
        text.Should().Contain(rule.Id).And.Contain(rule.Why).And.Contain(rule.Bad).And.Contain(rule.Good);
    }

    [Fact]
    public void A_skill_is_explained_with_what_shows_it()
    {
        var skill = Taxonomy.Find("teamwork")!;
        var guide = Taxonomy.Guides.Single(entry => entry.Id == skill.Id);
        var text = string.Join('\n', Explanation.Of(skill, guide, new TextLayout(500, Marked: true)).Select(line => line.Text));
        text.Should().Contain(skill.Name).And.Contain(guide.Evidence).And.Contain(guide.Examples[0]);
    }
}

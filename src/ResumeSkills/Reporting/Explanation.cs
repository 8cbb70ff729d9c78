using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Tagging;

namespace ResumeSkills.Reporting;

/// <summary>All that there is to say about one rule or one skill, for people.</summary>
public static class Explanation
{
    private const int Indent = 2;

    private const int LabelColumns = 10;

    public static IEnumerable<StyledLine> Of(Rule rule, TextLayout layout) =>
    [
        .. Title(rule.Title, $"{rule.Id}, {rule.Code}: {JsonNames.Of(rule.Severity)}, {Wording.Of(rule.Scope)}", layout),
        .. Entry("Why", [rule.Why], layout),
        .. Entry("Before", [rule.Bad], layout),
        .. Entry("After", [rule.Good], layout),
    ];

    public static IEnumerable<StyledLine> Of(Skill skill, SkillGuide guide, TextLayout layout) =>
    [
        .. Title(skill.Name, $"{skill.Id}: {JsonNames.Of(skill.Kind)} skill", layout),
        .. Entry("What", [guide.Definition], layout),
        .. Entry("Shown by", [guide.Evidence], layout),
        .. Entry("A claim", [guide.Claim], layout),
        .. Entry("Neither", [guide.Neither], layout),
        .. Entry("Examples", guide.Examples, layout),
        .. Entry("Not quite", [.. guide.NearMisses.Select(miss => $"{miss.Text} ({miss.Why})")], layout),
        .. Entry("Ask", [guide.EvidencePrompt], layout),
        .. Entry("To do", [guide.Action], layout),
    ];

    /// <summary>A finer skill, before the skill that it belongs to.</summary>
    public static IEnumerable<StyledLine> Of(SubSkill subSkill, Skill skill, TextLayout layout) =>
    [
        .. Title(char.ToUpperInvariant(subSkill.Name[0]) + subSkill.Name[1..], $"{subSkill.Code}: part of {skill.Name}", layout),
        .. Entry("Also", [string.Join("; ", subSkill.AlsoCalled)], layout),
        StyledLine.Empty,
    ];

    private static IEnumerable<StyledLine> Title(string title, string subtitle, TextLayout layout) =>
    [
        .. new Paragraph().Add(title, Tone.Title).Wrap(layout.Width),
        .. new Paragraph().Add(subtitle, Tone.Muted).Wrap(layout.Width),
        StyledLine.Empty,
    ];

    private static IEnumerable<StyledLine> Entry(string label, IReadOnlyList<string> texts, TextLayout layout) =>
        texts.Where(text => text.Length > 0).SelectMany((text, index) => new Paragraph()
            .Add((index == 0 ? label : "").PadRight(LabelColumns), Tone.Heading, whole: true)
            .Add(text)
            .Wrap(layout.Width, Indent, Indent + LabelColumns));
}

using System.CommandLine;
using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills explain</c>: what a rule or a skill is about, and why.</summary>
internal static class ExplainCommand
{
    public const string Name = "explain";

    public const string Examples =
        """
        Examples:
          resumeskills explain duty-opener
          resumeskills explain conflict-resolution
          resumeskills explain "active listening"
        """;

    public static Command Create()
    {
        var id = Options.RuleOrSkill();
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command(Name, "Explain a rule or a skill that a report names.") { id, color, width };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(id)!;
            Terminal.Write(parsed.GetValue(color)!, width.In(parsed), layout => Explain(name, layout));
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static IEnumerable<StyledLine> Explain(string name, TextLayout layout)
    {
        if (AllRules.Find(name) is { } rule)
            return Explanation.Of(rule, layout);
        // An id names the whole skill, any other name the finer one where there is such: "Writing" is that of articles as well.
        var subSkill = SubSkills.Find(name);
        if ((Taxonomy.Find(name) ?? (subSkill is null ? Named(name) : null)) is { } skill)
            return Explain(skill, layout);
        if (subSkill is not null)
            return Explanation.Of(subSkill, Taxonomy.Find(subSkill.SkillId)!, layout).Concat(Explain(Taxonomy.Find(subSkill.SkillId)!, layout));
        throw new UsageException($"there is no rule and no skill '{name}'; `{Messages.ProgramName} rules` lists the rules, and reports in JSON name the skills.");
    }

    private static IEnumerable<StyledLine> Explain(Skill skill, TextLayout layout) =>
        Explanation.Of(skill, Taxonomy.Guides.Single(guide => guide.Id == skill.Id), layout);

    private static Skill? Named(string name) =>
        Taxonomy.Skills.FirstOrDefault(skill => SubSkills.Plain(skill.Name) == SubSkills.Plain(name));
}

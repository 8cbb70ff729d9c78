using System.CommandLine;
using ResumeSkills.Critique;
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
            Terminal.Write(parsed.GetValue(color)!, parsed.GetValue(width), layout => Explain(name, layout));
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static IEnumerable<StyledLine> Explain(string name, TextLayout layout)
    {
        if (AllRules.Find(name) is { } rule)
            return Explanation.Of(rule, layout);
        if (Taxonomy.Find(name) is { } skill)
            return Explanation.Of(skill, Taxonomy.Guides.Single(guide => guide.Id == skill.Id), layout);
        throw new UsageException($"there is no rule and no skill '{name}'; `{Messages.ProgramName} rules` lists the rules, and reports in JSON name the skills.");
    }
}

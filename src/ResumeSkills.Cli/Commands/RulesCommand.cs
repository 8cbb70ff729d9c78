using System.CommandLine;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills rules</c>: the list of all rules.</summary>
internal static class RulesCommand
{
    public const string Name = "rules";

    public const string Examples =
        """
        Examples:
          resumeskills rules
          resumeskills rules --format json | jq -r '.[] | select(.severity == "error") | .rule'
        """;

    public static Command Create()
    {
        var format = Options.Format();
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command(Name, "List the rules that look for what is in the way of a bullet, a resume or a letter.") { format, color, width };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == Options.Json)
                OutputFile.ToStandardOutput(RuleList.WriteJson);
            else
                Terminal.Write(parsed.GetValue(color)!, width.In(parsed), RuleList.Text);
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}

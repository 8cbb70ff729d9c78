using System.CommandLine;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills roles</c>: the list of role profiles.</summary>
internal static class RolesCommand
{
    public const string Name = "roles";

    public const string Examples =
        """
        Examples:
          resumeskills roles
          resumeskills roles --format json > my-roles.json
          resumeskills roles --role-file my-roles.json
        """;

    public static Command Create()
    {
        var file = Options.RoleFile();
        var format = Options.Format();
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command(Name, "List the kinds of work that a resume can be balanced against.") { file, format, color, width };
        command.SetAction(parsed =>
        {
            var roles = RoleChoice.All(parsed.GetValue(file));
            if (parsed.GetValue(format) == Options.Json)
                OutputFile.ToStandardOutput(stream => RoleList.WriteJson(stream, roles));
            else
                Terminal.Write(parsed.GetValue(color)!, width.In(parsed), layout => RoleList.Text(roles, layout));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}

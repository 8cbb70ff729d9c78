using System.CommandLine;
using System.Text;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills schema</c>: what the fields of a JSON report mean.</summary>
internal static class SchemaCommand
{
    public const string Name = "schema";

    public const string Examples =
        """
        Examples:
          resumeskills schema > report.schema.json
          resumeskills schema | jq '.items.properties | keys'
        """;

    public static Command Create()
    {
        var command = new Command(Name, "Print the JSON schema of 'analyze --format json': each field, its values and what it means.");
        command.SetAction(_ =>
        {
            OutputFile.ToStandardOutput(stream => stream.Write(Encoding.UTF8.GetBytes(JsonSchema.OfReports())));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}

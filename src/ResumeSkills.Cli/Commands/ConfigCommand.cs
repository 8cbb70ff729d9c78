using System.CommandLine;
using System.Text;
using ResumeSkills.Cli.Checking;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills config</c>: the settings of the check, and their schema.</summary>
internal static class ConfigCommand
{
    public const string Name = "config";

    public const string Examples =
        """
        Examples:
          resumeskills config show drafts/resume.md
          resumeskills config schema > resumeskills.schema.json
        """;

    public static Command Create() => new(Name, "Show the settings that hold for a document, or their JSON schema.") { Show(), Schema() };

    private static Command Show()
    {
        var path = new Argument<string?>("PATH") { Description = "A document or folder [default: the present folder]", Arity = ArgumentArity.ZeroOrOne };
        var config = Options.File("--config", "The settings file to read.");
        var command = new Command("show", "Print all settings that hold for a document, profiles merged in.") { path, config };
        command.SetAction(parsed =>
        {
            var full = Path.GetFullPath(parsed.GetValue(path) ?? ".");
            var (file, merged) = new SettingsReader(parsed.GetValue(config), none: false).Show(Directory.Exists(full) ? full : Path.GetDirectoryName(full)!);
            Messages.Write(file is not null ? $"from {file}" : "built-in settings; there is no settings file");
            Print(merged.ToJsonString(CheckJsonContext.Readable.Options) + "\n");
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static Command Schema()
    {
        var command = new Command("schema", $"Print the JSON schema of {SettingsReader.FileName}, for editors.");
        command.SetAction(_ =>
        {
            Print(SettingsSchema.Make());
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static void Print(string json) => OutputFile.ToStandardOutput(stream => stream.Write(Encoding.UTF8.GetBytes(json)));
}

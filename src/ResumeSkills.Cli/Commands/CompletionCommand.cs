using System.CommandLine;
using System.Text;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills completion</c>: a script that lets a shell complete commands, options and their values.</summary>
internal static class CompletionCommand
{
    public const string Name = "completion";

    public const string Examples =
        """
        Examples:
          source <(resumeskills completion bash)
          resumeskills completion zsh >> ~/.zshrc
          resumeskills completion fish > ~/.config/fish/completions/resumeskills.fish
        """;

    /// <param name="root">The program with all its commands.</param>
    public static Command Create(Command root)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." }.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command(Name, "Print a script that lets a shell complete what is typed.") { shell };
        command.SetAction(parsed =>
        {
            var script = Completion.Script(parsed.GetValue(shell)!, root);
            OutputFile.ToStandardOutput(stream => stream.Write(Encoding.UTF8.GetBytes(script)));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ResumeSkills.Cli.Commands;

namespace ResumeSkills.Cli;

/// <summary>The generated help, followed by what a reader would copy from it.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const string ExitCodes =
        """
        Exit codes:
          0  done
          1  a gate failed
          2  wrong usage or configuration, or an internal error
          3  at least one document could not be read
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var status = new HelpAction().Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult;
        // The help of "history add" is that of "history".
        output.WriteLine(AllCommands.ExamplesOf((command.Parent is CommandResult { Parent: not null } parent ? parent : command).Command.Name) ?? ExitCodes);
        return status;
    }
}

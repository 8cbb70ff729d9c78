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

    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => _help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var status = _help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult;
        // The help of "history add" is that of "history".
        output.WriteLine((command.Parent is CommandResult { Parent: not null } parent ? parent : command).Command.Name switch
        {
            AnalyzeCommand.Name => AnalyzeCommand.Examples,
            AnnotateCommand.Name => AnnotateCommand.Examples,
            TagCommand.Name => TagCommand.Examples,
            RulesCommand.Name => RulesCommand.Examples,
            RolesCommand.Name => RolesCommand.Examples,
            ExplainCommand.Name => ExplainCommand.Examples,
            RewriteCommand.Name => RewriteCommand.Examples,
            CheckCommand.Name => CheckCommand.Examples,
            BaselineCommand.Name => BaselineCommand.Examples,
            ConfigCommand.Name => ConfigCommand.Examples,
            CompletionCommand.Name => CompletionCommand.Examples,
            SchemaCommand.Name => SchemaCommand.Examples,
            CompareCommand.Name => CompareCommand.Examples,
            HistoryCommand.Name => HistoryCommand.Examples,
            MatchCommand.Name => MatchCommand.Examples,
            StarCommand.Name => StarCommand.Examples,
            ServeCommand.Name => ServeCommand.Examples,
            AssessCommand.Name => AssessCommand.Examples,
            BatchCommand.Name => BatchCommand.Examples,
            _ => ExitCodes,
        });
        return status;
    }
}

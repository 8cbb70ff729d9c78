using System.CommandLine;
using System.Diagnostics;
using ResumeSkills.Batch.Workers;

namespace ResumeSkills.Cli.Commands;

/// <summary>The commands in the order in which help lists them.</summary>
internal static class AllCommands
{
    private static readonly Entry[] List =
    [
        new(AnalyzeCommand.Name, AnalyzeCommand.Examples, AnalyzeCommand.Create) { Prepare = AnalyzeCommand.Prepare },
        new(MatchCommand.Name, MatchCommand.Examples, MatchCommand.Create),
        new(StarCommand.Name, StarCommand.Examples, StarCommand.Create),
        new(AssessCommand.Name, AssessCommand.Examples, AssessCommand.Create),
        new(AnnotateCommand.Name, AnnotateCommand.Examples, AnnotateCommand.Create),
        new(CompareCommand.Name, CompareCommand.Examples, CompareCommand.Create),
        new(HistoryCommand.Name, HistoryCommand.Examples, HistoryCommand.Create),
        new(TagCommand.Name, TagCommand.Examples, TagCommand.Create),
        new(RewriteCommand.Name, RewriteCommand.Examples, RewriteCommand.Create),
        new(RulesCommand.Name, RulesCommand.Examples, RulesCommand.Create),
        new(RolesCommand.Name, RolesCommand.Examples, RolesCommand.Create),
        new(ExplainCommand.Name, ExplainCommand.Examples, ExplainCommand.Create),
        new(BatchCommand.Name, BatchCommand.Examples, BatchCommand.Create),
        new(ServeCommand.Name, ServeCommand.Examples, ServeCommand.Create),
        new(SchemaCommand.Name, SchemaCommand.Examples, SchemaCommand.Create),
        new(WorkerProgram.Command, null, WorkerCommand.Create),
        new(CheckCommand.Name, CheckCommand.Examples, CheckCommand.Create) { Prepare = CheckCommand.Prepare },
        new(BaselineCommand.Name, BaselineCommand.Examples, BaselineCommand.Create),
        new(ConfigCommand.Name, ConfigCommand.Examples, ConfigCommand.Create),
    ];

    /// <summary>Has what a command will need loaded on another core, where there is one; its results do not depend on it.</summary>
    /// <param name="name">The first word of the command line, or null.</param>
    public static void Prepare(string? name)
    {
        if (Environment.ProcessorCount > 1 && Array.Find(List, entry => entry.Name == name)?.Prepare is { } prepare)
            SecondThread.Start(() => Try(prepare));
    }

    private static void Try(Action prepare)
    {
        try
        {
            prepare();
        }
        catch (Exception e)
        {
            // Whatever of it the command needs it will meet again, and tell the user.
            Debug.WriteLine(e);
        }
    }

    /// <summary>Only the command of that name, where there is one: to make them all takes longer than some of them run.</summary>
    /// <param name="name">The first word of the command line, or null.</param>
    public static void AddTo(Command root, string? name)
    {
        var named = Array.FindAll(List, entry => entry.Name == name);
        foreach (var entry in named.Length > 0 ? named : List)
            root.Add(entry.Create());
        if (named.Length == 0)
            root.Add(CompletionCommand.Create(root));
    }

    /// <summary>What a reader of the help would copy, or null where there is nothing.</summary>
    public static string? ExamplesOf(string name) =>
        name == CompletionCommand.Name ? CompletionCommand.Examples : Array.Find(List, entry => entry.Name == name)?.Examples;

    private sealed record Entry(string Name, string? Examples, Func<Command> Create)
    {
        /// <summary>Loads what the command will need.</summary>
        public Action? Prepare { get; init; }
    }
}

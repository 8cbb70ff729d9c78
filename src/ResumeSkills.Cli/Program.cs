using System.CommandLine;
using ResumeSkills.Cli.Commands;

namespace ResumeSkills.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            return (int)Run(args);
        }
        catch (IOException e) when (StandardStreams.IsClosedPipe(e))
        {
            return (int)ExitStatus.Clean;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The latter where standard output is closed.
            return (int)Messages.Error($"input or output failed: {e.Message}");
        }
        catch (UsageException e)
        {
            return (int)Messages.Error(e.Message);
        }
        catch (UnreadableDocumentException e)
        {
            Messages.Write(e.Message);
            return (int)ExitStatus.Unreadable;
        }
        catch (Exception e)
        {
            // Whatever went wrong, the user gets one sentence and an exit code that scripts can rely on.
            return (int)Messages.Error($"internal error, please report it: {e}");
        }
    }

    private static ExitStatus Run(string[] args)
    {
        var command = args is [var first, ..] ? first : null;
        AllCommands.Prepare(command);
        // Not a RootCommand, which would call itself by the name of the assembly.
        var root = new Command(
            Messages.ProgramName,
            "Tells which workplace and technical skills a resume or cover letter shows, and which it only claims.")
        {
            Options.Help(),
            Options.Version(),
        };
        AllCommands.AddTo(root, command);
        if (Suggestion.For(args, root) is { } suggestion)
        {
            Messages.Error(suggestion);
            Messages.Write($"Try: {root.Name} --help");
            return ExitStatus.Error;
        }

        // File names may begin with '@'.
        var parsed = root.Parse(UsageErrors.WithFilesMarked(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
            return (ExitStatus)parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

        foreach (var error in UsageErrors.Of(parsed))
            Messages.Error(error);
        Messages.Write($"Try: {FullName(parsed.CommandResult.Command)} --help");
        return ExitStatus.Error;
    }

    private static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{FullName(parent)} {command.Name}" : command.Name;
}

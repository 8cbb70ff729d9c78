using System.CommandLine;
using ResumeSkills.Batch.Workers;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills worker</c>: not for people; the process in which other commands have documents read that nobody has vouched for.</summary>
internal static class WorkerCommand
{
    public static Command Create()
    {
        var seconds = new Argument<int>("SECONDS");
        var command = new Command(WorkerProgram.Command, "Answers requests of the program itself.") { seconds };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            using var input = StandardStreams.Input();
            using var output = StandardStreams.Output();
            WorkerLoop.Run(input, output, CurrentVersions.Read(), parsed.GetValue(seconds));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}

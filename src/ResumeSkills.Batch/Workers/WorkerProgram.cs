using System.Reflection;

namespace ResumeSkills.Batch.Workers;

/// <summary>How to start a process that runs <see cref="WorkerLoop"/>.</summary>
/// <param name="Arguments">What goes before the limits on its command line.</param>
public sealed record WorkerProgram(string Path, IReadOnlyList<string> Arguments)
{
    /// <summary>The command of the program that runs <see cref="WorkerLoop"/>.</summary>
    public const string Command = "worker";

    /// <summary>The program that asks, with its command <see cref="Command"/>.</summary>
    public static WorkerProgram Self()
    {
        var path = Environment.ProcessPath!;
        // "dotnet program.dll" is the runtime's process: it must be told again which program to run.
        return System.IO.Path.GetFileNameWithoutExtension(path) == "dotnet"
            ? new WorkerProgram(path, [Assembly.GetEntryAssembly()!.Location, Command])
            : new WorkerProgram(path, [Command]);
    }
}

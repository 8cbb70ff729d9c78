using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ResumeSkills.Batch.Workers;

/// <summary>One process that analyzes a document at a time and can be ended without harm to anything else.</summary>
internal sealed class Worker : IDisposable
{
    private readonly Process _process;

    public Worker(WorkerProgram program, WorkerLimits limits)
    {
        var start = new ProcessStartInfo(program.Path)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // What the runtime says of its own death may quote the document; the answer says what the user needs.
            RedirectStandardError = true,
        };
        foreach (var argument in program.Arguments)
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add(((int)Math.Ceiling(limits.Time.TotalSeconds)).ToString(CultureInfo.InvariantCulture));
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.Memory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>The answer, or null where the process ended without one.</summary>
    /// <param name="timedOut">Whether it was ended because it took too long.</param>
    public WorkAnswer? Ask(WorkRequest request, TimeSpan limit, out bool timedOut)
    {
        var late = false;
        using var clock = new Timer(_ => { late = true; Kill(); }, null, limit, Timeout.InfiniteTimeSpan);
        WorkAnswer? answer = null;
        try
        {
            Frames.Write(_process.StandardInput.BaseStream, request, WorkJson.Default.WorkRequest);
            answer = Frames.Read(_process.StandardOutput.BaseStream, WorkJson.Default.WorkAnswer);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException)
        {
            // The process is gone, or no longer itself: null says so.
        }

        timedOut = Volatile.Read(ref late);
        return answer;
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            _process.Kill();
            _process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ResumeSkills.Batch.Workers;

/// <summary>One process that analyzes a document at a time and can be ended without harm to anything else.</summary>
internal sealed class Worker : IDisposable
{
    // Before its first answer a process is still starting.
    private const int StartFactor = 3;

    private readonly Process _process;
    private volatile bool _isSpent;
    private bool _isKnown;

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

    /// <summary>Whether it was ended, or made slow, and should be asked no more.</summary>
    public bool IsSpent => _isSpent;

    /// <summary>The answer, or null where the process ended without one.</summary>
    /// <param name="slow">Called where it takes longer than <see cref="WorkerLimits.Urgent"/>.</param>
    /// <param name="cancellation">Ends the process.</param>
    /// <param name="timedOut">Whether it was ended because it took too long.</param>
    public WorkAnswer? Ask(WorkRequest request, WorkerLimits limits, Action? slow, CancellationToken cancellation, out bool timedOut)
    {
        var late = false;
        using var clock = new Timer(_ => { late = true; Kill(); }, null, limits.Time, Timeout.InfiniteTimeSpan);
        var before = TimeSpan.Zero;
        Try(() => before = _process.TotalProcessorTime);
        using var urgency = limits.Urgent is { } urgent ? new Timer(_ => GiveWay(before + (urgent * (_isKnown ? 1 : StartFactor)), slow), null, urgent, urgent) : null;
        using var end = cancellation.Register(Kill);
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

        _isKnown = true;
        timedOut = Volatile.Read(ref late);
        return answer;
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private void GiveWay(TimeSpan after, Action? slow) => Try(() =>
    {
        if (_isSpent || _process.TotalProcessorTime < after)
            return;
        _isSpent = true;
        // Whoever has no special rights can lower a priority and never raise it again.
        _process.PriorityClass = ProcessPriorityClass.Idle;
        slow?.Invoke();
    });

    private void Kill() => Try(() =>
    {
        _isSpent = true;
        _process.Kill();
        _process.WaitForExit();
    });

    private void Try(Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself.
        }
    }
}

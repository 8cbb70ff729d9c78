using System.Collections.Concurrent;

namespace ResumeSkills.Batch.Workers;

/// <summary>
/// Analyzes documents in processes of their own, so that no document, whatever it holds, can hang or fill the process that asks. The processes live
/// on from document to document; one that takes too long, too much memory or breaks down is replaced. Safe to use from several threads; as many
/// documents are analyzed at once as there are threads that ask.
/// </summary>
public sealed class WorkerPool(WorkerProgram program, WorkerLimits? limits = null) : IDisposable
{
    // A process may have been ended by something else than its document, such as a system short of memory.
    private const int Attempts = 2;

    private readonly WorkerLimits _limits = limits ?? new WorkerLimits();
    private readonly ConcurrentBag<Worker> _idle = [];

    /// <summary>Analyzes one document and waits for the answer, which always comes.</summary>
    /// <param name="slow">Called, from another thread, when its process begins to leave the processors to others (<see cref="WorkerLimits.Urgent"/>).</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any longer; its process was ended.</exception>
    public WorkAnswer Analyze(WorkRequest request, Action? slow = null, CancellationToken cancellation = default)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var worker = _idle.TryTake(out var idle) ? idle : new Worker(program, _limits);
            var answer = worker.Ask(request, _limits, slow, cancellation, out var timedOut);
            // After an answer that memory was short, the process is as good as a new one, but no better known.
            if (answer is not null && answer.State != WorkState.OutOfMemory && !worker.IsSpent)
                _idle.Add(worker);
            else
                worker.Dispose();
            cancellation.ThrowIfCancellationRequested();
            if (answer is not null)
                return answer;
            if (timedOut)
                return new WorkAnswer(WorkState.TimedOut, $"{request.Name}: it took longer than {_limits.Time.TotalSeconds:0} s; save it anew from the program that made it, or as text.");
        }

        return new WorkAnswer(WorkState.Failed, $"{request.Name}: the program broke down over it; save it anew from the program that made it, and please report the file.");
    }

    /// <summary>Ends all processes; nothing may be under way.</summary>
    public void Dispose()
    {
        while (_idle.TryTake(out var worker))
            worker.Dispose();
    }
}

using System.Diagnostics;
using ResumeSkills.Web.Telemetry;

namespace ResumeSkills.Web;

/// <summary>Has uploaded files read in turn. A document that takes longer than others do gives up its turn, so that nobody waits for it.</summary>
internal sealed class ReadingQueue(WebSettings settings, WebMetrics metrics) : IDisposable
{
    private readonly Turns _turns = new();
    private readonly SemaphoreSlim _slow = new(Limits.Slow);

    public int Waiting => _turns.Waiting;

    public bool IsFull => _turns.IsFull;

    /// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read in time.</exception>
    /// <exception cref="Refusal">Too many wait already.</exception>
    public async Task<Document> ReadAsync(Upload upload, CancellationToken cancellation)
    {
        using var turn = await _turns.TakeAsync(cancellation);
        var started = Stopwatch.GetTimestamp();
        var outcome = "unreadable";
        try
        {
            var document = await ReadAsync(upload, turn, cancellation);
            outcome = "read";
            return document;
        }
        finally
        {
            metrics.Read(outcome, Stopwatch.GetElapsedTime(started));
        }
    }

    public void Dispose()
    {
        _turns.Dispose();
        _slow.Dispose();
    }

    private async Task<Document> ReadAsync(Upload upload, Turns.Turn turn, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var slow = new TaskCompletionSource();
        var reading = settings.Reader(upload.Name, upload.Bytes, () => slow.TrySetResult(), end.Token);
        if (await Task.WhenAny(reading, slow.Task) == reading)
            return await reading;
        if (!await _slow.WaitAsync(Limits.SlowTurn, cancellation))
        {
            await end.CancelAsync();
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw Refusal.Busy();
        }

        try
        {
            turn.Dispose();
            return await reading;
        }
        finally
        {
            _slow.Release();
        }
    }
}

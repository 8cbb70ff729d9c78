namespace ResumeSkills.Web;

/// <summary>
/// The analysis of documents that have been read. Unlike the reading it is done in this process, because a writer who types needs the answer at each
/// key and no way through another process is that short; it sees words only, and <see cref="Limits.DocumentLength"/> and
/// <see cref="Limits.DocumentLines"/> bound its time to about a second. Who needs it waits for a turn, so that nobody takes all processors.
/// </summary>
internal sealed class Analysis(Analyzer analyzer) : IDisposable
{
    private readonly Turns _turns = new();

    /// <exception cref="Refusal">Too many wait already.</exception>
    public Task<Report> AnalyzeAsync(Document document, Target target, CancellationToken cancellation) =>
        InTurnAsync(() => analyzer.Analyze(document, target: target), cancellation);

    /// <summary>Does anything that takes as long as an analysis.</summary>
    /// <exception cref="Refusal">Too many wait already.</exception>
    public async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        using var turn = await _turns.TakeAsync(cancellation);
        return work();
    }

    /// <inheritdoc cref="InTurnAsync{T}"/>
    public async Task InTurnAsync(Action work, CancellationToken cancellation)
    {
        using var turn = await _turns.TakeAsync(cancellation);
        work();
    }

    public void Dispose() => _turns.Dispose();
}

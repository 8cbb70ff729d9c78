namespace ResumeSkills.Web;

/// <summary>Work for as many at one time as there are processors; the others wait in a row, and whoever finds the row too long is asked to come again.</summary>
internal sealed class Turns : IDisposable
{
    private readonly SemaphoreSlim _free = new(Environment.ProcessorCount);
    private int _waiting;

    public int Waiting => Volatile.Read(ref _waiting);

    public bool IsFull => Waiting >= Limits.Waiting;

    /// <summary>Waits for a turn; whoever disposes it gives it on.</summary>
    /// <exception cref="Refusal">Too many wait already, or it takes too long.</exception>
    public async Task<Turn> TakeAsync(CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > Limits.Waiting || !await _free.WaitAsync(Limits.Turn, cancellation))
                throw Refusal.Busy();
            return new Turn(_free);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public void Dispose() => _free.Dispose();

    internal sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
                free.Release();
        }
    }
}

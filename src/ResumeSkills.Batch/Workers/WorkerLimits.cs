namespace ResumeSkills.Batch.Workers;

/// <summary>What one document may cost before its process is ended.</summary>
public sealed record WorkerLimits
{
    /// <summary>An honest resume takes hundredths of a second; the rest is for a machine that is busy with other work. 60 s.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time of a processor, after which its process leaves the processors to whatever else needs them; null for never. It counts no waiting, so that a busy machine makes no document slow.</summary>
    public TimeSpan? Urgent { get; init; }

    /// <summary>The managed heap of a worker, in bytes; the largest honest documents take a tenth of it. 512 MB.</summary>
    public long Memory { get; init; } = 512L << 20;
}

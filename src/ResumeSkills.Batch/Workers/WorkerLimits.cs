namespace ResumeSkills.Batch.Workers;

/// <summary>What one document may cost before its process is ended.</summary>
public sealed record WorkerLimits
{
    /// <summary>An honest resume takes hundredths of a second; the rest is for a busy machine. 20 s.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The managed heap of a worker, in bytes; the largest honest documents take a tenth of it. 512 MB.</summary>
    public long Memory { get; init; } = 512L << 20;
}

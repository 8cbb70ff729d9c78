using System.Diagnostics;
using ResumeSkills.Batch;

namespace ResumeSkills.Cli;

/// <summary>How far a batch is: a bar that is drawn over itself on a terminal, now and then a line elsewhere. On standard error.</summary>
internal sealed class ProgressLine
{
    private const int BarWidth = 30;
    private static readonly TimeSpan BarEvery = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LineEvery = TimeSpan.FromSeconds(10);

    private readonly bool _isTerminal = !Console.IsErrorRedirected;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan? _shown;

    public void Show(BatchProgress progress)
    {
        var isLast = progress.Done == progress.Total;
        if (!isLast && _shown is { } shown && _watch.Elapsed - shown < (_isTerminal ? BarEvery : LineEvery))
            return;
        _shown = _watch.Elapsed;
        var text = Text(progress, _watch.Elapsed);
        if (_isTerminal)
            Console.Error.Write($"\r[{new string('#', progress.Done * BarWidth / Math.Max(1, progress.Total)).PadRight(BarWidth, '-')}] {text}\e[K");
        else
            Console.Error.WriteLine(text);
    }

    public void End()
    {
        if (_isTerminal)
            Console.Error.WriteLine();
    }

    /// <summary>"512 of 1000 documents, 152 a second, 3 s left".</summary>
    internal static string Text(BatchProgress progress, TimeSpan elapsed)
    {
        var now = progress.Done - progress.Earlier;
        var text = $"{progress.Done} of {progress.Total} documents";
        if (now == 0 || elapsed <= TimeSpan.Zero)
            return progress.Earlier > 0 ? $"{text}, done earlier" : text;
        var rate = now / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds(Math.Ceiling((progress.Total - progress.Done) / rate));
        return $"{text}, {rate:0} a second{(left > TimeSpan.Zero ? $", {(left.TotalMinutes >= 1 ? $"{left.TotalMinutes:0} min" : $"{left.TotalSeconds:0} s")} left" : "")}";
    }
}

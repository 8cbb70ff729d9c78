using System.Collections.Concurrent;
using System.Diagnostics;

namespace ResumeSkills.Fuzzing;

/// <summary>Analyzes mutated files; each must give a report or a clear refusal, in bounded time.</summary>
public static class Fuzzer
{
    /// <summary>A sound document takes milliseconds; a minute, on any machine however busy, is a loop that grows faster than its input.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(1);

    /// <summary>Runs a number of mutations on all cores; the same seed gives the same inputs on any number of threads.</summary>
    /// <param name="slow">Told about each input that takes longer than a minute, while it does.</param>
    /// <param name="use">What is done with each; null to analyze it.</param>
    public static FuzzResult Run(
        IReadOnlyList<(string Name, byte[] Bytes)> files, int inputs, int seed, Action<int>? progress = null, Action<Analyzer, string, byte[]>? use = null,
        Action<string>? slow = null)
    {
        var analyzer = new Analyzer();
        use ??= (analyzer, name, bytes) => analyzer.Analyze(name, bytes);
        var faults = new ConcurrentBag<string>();
        int read = 0, refused = 0, done = 0;
        var (slowest, slowestInput, gate) = (TimeSpan.Zero, "", new Lock());
        var inHand = new ConcurrentDictionary<string, Stopwatch>();
        // Whoever waits for a run to end wants to know what it waits for.
        using var patience = new Timer(_ =>
        {
            foreach (var (input, since) in inHand.Where(pair => pair.Value.Elapsed > Hang))
                slow?.Invoke($"{input} has taken {since.Elapsed.TotalSeconds:N0} s so far");
        }, null, Hang, Hang);
        Parallel.For(0, inputs, i =>
        {
            var (name, mutated) = Input(files, seed, i);
            var input = $"{name}, seed {seed}, input {i}";
            var watch = inHand[input] = Stopwatch.StartNew();
            try
            {
                use(analyzer, name, mutated);
                Interlocked.Increment(ref read);
            }
            catch (UnreadableDocumentException e)
            {
                Interlocked.Increment(ref refused);
                if (!e.Message.StartsWith(name, StringComparison.Ordinal))
                    faults.Add($"{input}: the message does not name the file: {e.Message}");
            }
            catch (Exception e)
            {
                faults.Add($"{input}: {e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
            }

            inHand.TryRemove(input, out var _);
            lock (gate)
            {
                if (watch.Elapsed > slowest)
                    (slowest, slowestInput) = (watch.Elapsed, input);
            }

            if (watch.Elapsed > Hang)
                faults.Add($"{input}: took {watch.Elapsed.TotalSeconds:N1} s");
            if (Interlocked.Increment(ref done) % 1000 == 0)
                progress?.Invoke(done);
        });
        return new FuzzResult(read, refused, [.. faults.Order(StringComparer.Ordinal)], slowest, slowestInput);
    }

    /// <summary>One input of a run, to look at again.</summary>
    public static (string Name, byte[] Bytes) Input(IReadOnlyList<(string Name, byte[] Bytes)> files, int seed, int number)
    {
        var random = new Random(HashCode(seed, number));
        var (name, bytes) = files[random.Next(files.Count)];
        return (name, Mutation.Of(bytes, random));
    }

    private static int HashCode(int seed, int input) => unchecked((seed * 486187739) ^ (input * 16777619));
}

/// <summary>What came of a run.</summary>
/// <param name="Faults">Inputs that gave neither a report nor a clear refusal, or took too long.</param>
public sealed record FuzzResult(int Read, int Refused, IReadOnlyList<string> Faults, TimeSpan Slowest, string SlowestInput);

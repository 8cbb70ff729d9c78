using System.Diagnostics;

namespace ResumeSkills.Benchmarks;

/// <summary>Times whole runs of the built program, its start included.</summary>
/// <param name="path">The program.</param>
public sealed class BuiltProgram(string path)
{
    private const int Runs = 15;

    /// <summary>What a single run of a user takes: the fastest and the middle one of fifteen.</summary>
    public void PrintSingleRuns()
    {
        var pdf = Path.Combine(Corpus.Samples, "maya-okafor.pdf");
        Print("analyze of one PDF of two pages", "analyze", pdf);
        Print("tags of a line", "tag", "-");
        Print("the start alone", "--version");
    }

    public static TimeSpan Time(Action run)
    {
        var watch = Stopwatch.StartNew();
        run();
        return watch.Elapsed;
    }

    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="InvalidOperationException">It ended neither with 0 nor with 3, which tells of documents that nobody can read.</exception>
    public string Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(path, arguments)
        {
            UseShellExecute = false, WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.StandardInput.WriteLine("Trained five new waiters");
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode is not (0 or 3))
            throw new InvalidOperationException($"{path} ended with {process.ExitCode}: {errors.Result}");
        return output;
    }

    private void Print(string what, params string[] arguments)
    {
        var times = Enumerable.Range(0, Runs).Select(_ => Time(() => Run(".", arguments)).TotalMilliseconds).Order().ToList();
        Console.WriteLine($"{what,-32} {times[0],6:N0} ms at best, {times[Runs / 2],6:N0} in the middle");
    }
}

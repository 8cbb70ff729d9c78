using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ResumeSkills.Benchmarks;

/// <summary>A whole cohort through the built program: documents a second, memory from the first to the last tenth, time to go on after a kill.</summary>
public static class CohortRun
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);

    public static void Print(int count)
    {
        var folder = Directory.CreateTempSubdirectory("resumeskills-cohort-");
        try
        {
            var input = folder.CreateSubdirectory("in").FullName;
            MakeDocuments(input, count);
            Measure(count, "to JSON Lines", input, Path.Combine(folder.FullName, "lines"), "--no-html");
            MeasureResume(count, input, Path.Combine(folder.FullName, "resumed"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Each document a file of its own content: a remark at its end, which readers of PDF pass over.</summary>
    private static void MakeDocuments(string folder, int count)
    {
        var originals = Corpus.Pdfs(Corpus.DefaultFolder);
        for (var i = 0; i < count; i++)
        {
            var (name, bytes) = originals[i % originals.Count];
            using var file = File.Create(Path.Combine(folder, $"{i * 7919 % count:00000}-{name}"));
            file.Write(bytes);
            file.Write(Encoding.ASCII.GetBytes($"\n%student {i}\n"));
        }
    }

    private static void Measure(int count, string what, string input, string output, string option)
    {
        var watch = Stopwatch.StartNew();
        using var run = Start(input, output, option);
        var lastLine = "";
        run.ErrorDataReceived += (_, line) => lastLine = line.Data ?? lastLine;
        run.BeginErrorReadLine();
        var memory = new List<long>();
        while (!run.WaitForExit(Step))
        {
            run.Refresh();
            memory.Add(run.WorkingSet64);
        }

        run.WaitForExit();
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {count} documents in {seconds:0.0} s, {count / seconds:0} a second ({lastLine})"));
        var tenth = Math.Max(1, memory.Count / 10);
        for (var i = 0; i < 10; i++)
            Console.WriteLine($"  memory in tenth {i + 1,2}: {memory.Skip(i * tenth).Take(tenth).DefaultIfEmpty(0).Max() >> 20} MB");
    }

    private static void MeasureResume(int count, string input, string output)
    {
        using (var first = Start(input, output, "--no-html"))
        {
            while (first.StandardError.ReadLine() is { } line && !line.Contains("a second", StringComparison.Ordinal))
            {
                // The first line with a rate tells that some are done.
            }

            first.Kill();
            first.WaitForExit();
        }

        var watch = Stopwatch.StartNew();
        using var second = Start(input, output, "--no-html");
        var begun = second.StandardError.ReadLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"after a kill it went on within {watch.Elapsed.TotalSeconds:0.00} s ({begun}, of {count})"));
        second.Kill();
        second.WaitForExit();
    }

    private static Process Start(string input, string output, string option) => Process.Start(
        new ProcessStartInfo(Path.Combine(Corpus.Checkout, "out", "resumeskills"), ["batch", input, "-o", output, option]) { RedirectStandardError = true, UseShellExecute = false })!;
}

using System.Text;
using ResumeSkills.Ingest;

namespace ResumeSkills.Benchmarks;

/// <summary>How long the built program takes to check 200 documents without a cache, with an empty and with a warm one; the start of the program included.</summary>
public static class KeptVerdicts
{
    private const int Documents = 200;
    private const int Runs = 11;

    /// <param name="program">The built program.</param>
    /// <param name="folder">The documents that the 200 are made of.</param>
    public static void Print(BuiltProgram program, string folder)
    {
        var work = Directory.CreateTempSubdirectory("resumeskills-bench-");
        try
        {
            var samples = Directory.GetFiles(folder).Where(path => DocumentFiles.HasExtension(path) && !path.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < Documents; i++)
                File.WriteAllBytes(Path.Combine(work.FullName, $"{i:000}{Path.GetExtension(samples[i % samples.Count])}"), Variant(samples[i % samples.Count], i));
            var bytes = work.EnumerateFiles().Sum(file => file.Length);
            var (without, warm) = ("", "");
            var first = BuiltProgram.Time(() => Check(program, work.FullName, "--cache", ".kept"));
            // In turns: whatever else the machine does slows all of them alike.
            var runs = Enumerable.Range(0, Runs).Select(_ => (
                Without: BuiltProgram.Time(() => without = Check(program, work.FullName)).TotalMilliseconds,
                Warm: BuiltProgram.Time(() => warm = Check(program, work.FullName, "--cache", ".kept")).TotalMilliseconds)).ToList();
            Console.WriteLine($"check of {Documents} documents made of {samples.Count}, {bytes / Documents / 1024} KB each: {runs.Min(run => run.Without):N0} ms without a cache, {first.TotalMilliseconds:N0} ms with an empty one, {runs.Min(run => run.Warm):N0} ms with a warm one");
            Console.WriteLine($"warm is {Middle(runs.Select(run => run.Without)) / Middle(runs.Select(run => run.Warm)):N1} times as fast in the middle of {Runs} runs; the results are {(without == warm ? "equal" : "DIFFERENT")}");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    // Other content, same words: what stands behind the end of the file is read by nobody.
    private static byte[] Variant(string path, int number)
    {
        var bytes = File.ReadAllBytes(path);
        return path.EndsWith(".docx", StringComparison.Ordinal) ? WithComment(bytes, number) : [.. bytes, .. Encoding.UTF8.GetBytes(path.EndsWith(".pdf", StringComparison.Ordinal) ? $"\n%{number}\n" : $"\n<!-- {number} -->\n")];
    }

    // The comment of a ZIP archive is its last field (APPNOTE 4.3.16).
    private static byte[] WithComment(byte[] zip, int number) => [.. zip[..^2], 2, 0, (byte)('0' + (number % 10)), (byte)('0' + (number / 10 % 10))];

    private static string Check(BuiltProgram program, string folder, params string[] options) =>
        program.Run(folder, ["check", ".", "--fail-on", "never", .. options]);

    private static double Middle(IEnumerable<double> times) => times.Order().ElementAt(Runs / 2);
}

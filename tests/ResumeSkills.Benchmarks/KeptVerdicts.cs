using System.Text;
using ResumeSkills.Ingest;

namespace ResumeSkills.Benchmarks;

/// <summary>How long the built program takes to check 200 documents without a cache, with an empty and with a warm one; the start of the program included.</summary>
public static class KeptVerdicts
{
    private const int Documents = 200;
    private const int Runs = 9;

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
            var first = BuiltProgram.Time(() => Check(program, work.FullName, "first.out", "--cache", ".kept"));
            // In turns: whatever else the machine does slows all of them alike.
            var runs = Enumerable.Range(0, Runs).Select(_ => (
                Without: BuiltProgram.Time(() => Check(program, work.FullName, "without.out")),
                Warm: BuiltProgram.Time(() => Check(program, work.FullName, "warm.out", "--cache", ".kept")),
                Start: BuiltProgram.Time(() => program.Run(work.FullName, "--version")))).ToList();
            var (without, warm, start) = (runs.Min(run => run.Without), runs.Min(run => run.Warm), runs.Min(run => run.Start));
            var same = File.ReadAllBytes(Path.Combine(work.FullName, "without.out")).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(work.FullName, "warm.out")));
            Console.WriteLine($"check of {Documents} documents made of {samples.Count}, {bytes / Documents / 1024} KB each: {without.TotalMilliseconds:N0} ms without a cache, {first.TotalMilliseconds:N0} ms with an empty one, {warm.TotalMilliseconds:N0} ms with a warm one (the start alone: {start.TotalMilliseconds:N0} ms)");
            Console.WriteLine($"warm is {without / warm:N1} times as fast; the results are {(same ? "equal" : "DIFFERENT")}");
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

    private static void Check(BuiltProgram program, string folder, string result, params string[] options) =>
        program.Run(folder, ["check", ".", "--fail-on", "never", "--format", $"text={result}", .. options]);
}

using System.Diagnostics;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Structure;
using ResumeSkills.Tagging;

namespace ResumeSkills.Benchmarks;

/// <summary>How many documents and lines a second each stage does on one core, warm, and what it allocates for each.</summary>
public static class Throughput
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);

    public static void Print(string folder)
    {
        var files = Corpus.Pdfs(folder);
        var letters = Readable(files, f => (f.Name, Pdf: PdfReader.Read(f.Name, f.Bytes)));
        var documents = Readable(letters, l => PdfDocument.Compose(l.Name, l.Pdf));
        var outlined = Readable(documents, Outline.Of);
        var lines = outlined.SelectMany(BulletFinder.Find).Select(b => b.Text).ToList();
        var tagger = Tagger.Default;
        Console.WriteLine($"{files.Count} PDF files, {lines.Count} statements");
        Measure("PDF bytes to placed letters", "documents", letters.Select(l => files.First(f => f.Name == l.Name)).ToList(), f => PdfReader.Read(f.Name, f.Bytes));
        Measure("letters to lines", "documents", letters.Where(l => outlined.Any(d => d.Name == l.Name)).ToList(), l => PdfDocument.Compose(l.Name, l.Pdf));
        Measure("lines to sections", "documents", documents.Where(d => outlined.Any(o => o.Name == d.Name)).ToList(), Outline.Of);
        Measure("lines to bullets", "documents", outlined, BulletFinder.Find);
        Measure("letters to bullets", "documents", letters.Where(l => outlined.Any(d => d.Name == l.Name)).ToList(), l => BulletFinder.Find(Outline.Of(PdfDocument.Compose(l.Name, l.Pdf))));
        var analyzer = new Analyzer();
        var versions = new Versions("0", "0", "0");
        var reports = Readable(files, f => analyzer.Analyze(f.Name, f.Bytes));
        Measure("report to HTML page", "documents", reports, report => WriteHtml(report, versions));
        Measure("bytes to HTML page", "documents", files.Where(f => reports.Any(r => r.Document.Name == f.Name)).ToList(), f => WriteHtml(analyzer.Analyze(f.Name, f.Bytes), versions));
        Measure("statement to tags", "lines", lines, tagger.Tag);
    }

    private static Report WriteHtml(Report report, Versions versions)
    {
        HtmlReport.Write(Stream.Null, report, versions);
        return report;
    }

    private static List<TOut> Readable<TIn, TOut>(IEnumerable<TIn> inputs, Func<TIn, TOut> read)
    {
        var outputs = new List<TOut>();
        foreach (var input in inputs)
        {
            try
            {
                outputs.Add(read(input));
            }
            catch (UnreadableDocumentException e)
            {
                Console.WriteLine($"left out: {e.Message}");
            }
        }

        return outputs;
    }

    private static void Measure<T>(string step, string unit, List<T> inputs, Func<T, object> run)
    {
        Repeat(inputs, run, WarmUp);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (count, seconds) = Repeat(inputs, run, Measured);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
        Console.WriteLine($"{step,-30} {count / seconds,12:N0} {unit} a second, {allocated / 1024,10:N1} KB allocated for each");
    }

    private static (long Count, double Seconds) Repeat<T>(List<T> inputs, Func<T, object> run, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        long count = 0;
        while (watch.Elapsed < time)
        {
            foreach (var input in inputs)
                GC.KeepAlive(run(input));
            count += inputs.Count;
        }

        return (count, watch.Elapsed.TotalSeconds);
    }
}

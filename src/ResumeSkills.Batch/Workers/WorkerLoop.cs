using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using ResumeSkills.Batch.Privacy;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Batch.Workers;

/// <summary>The other side of a <see cref="WorkerPool"/>: answers requests until there are no more.</summary>
public static class WorkerLoop
{
    // The asking side ends a late process at the limit; this one is for a process whose asker is gone.
    private const int GraceFactor = 2;

    /// <param name="input">Requests.</param>
    /// <param name="output">Answers; nothing else may write to it.</param>
    /// <param name="seconds">The time that a document may take.</param>
    public static void Run(Stream input, Stream output, Versions versions, int seconds)
    {
        // Ctrl-C in a terminal reaches all its processes: the asking one decides what becomes of the document in hand.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        var patience = TimeSpan.FromSeconds(seconds * GraceFactor);
        using var clock = new Timer(_ => Environment.Exit(1), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var analyzer = new Analyzer();
        while (Frames.Read(input, WorkJson.Default.WorkRequest) is { } request)
        {
            clock.Change(patience, Timeout.InfiniteTimeSpan);
            Frames.Write(output, Answer(analyzer, request, versions), WorkJson.Default.WorkAnswer);
            clock.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Analyzes one document in this process.</summary>
    public static WorkAnswer Answer(Analyzer analyzer, WorkRequest request, Versions versions)
    {
        try
        {
            if (request.ReadOnly is { } limit)
                return new WorkAnswer(WorkState.Done, null) { Document = Read(request, limit) };
            var (report, remarks) = Analyze(analyzer, request);
            return new WorkAnswer(WorkState.Done, null)
            {
                Report = JsonOf(new Outcome(report), versions),
                Html = request.WithHtml ? HtmlOf(report, request.Notes, versions) : null,
                Summary = Summary.Of(report),
                Remarks = remarks,
            };
        }
        catch (UnreadableDocumentException e)
        {
            return new WorkAnswer(WorkState.Unreadable, e.Message) { Cause = e.Cause, Report = JsonOf(new Outcome(e), versions) };
        }
        catch (OutOfMemoryException)
        {
            return new WorkAnswer(WorkState.OutOfMemory, $"{request.Name}: it takes more memory than a document may; save it anew from the program that made it, or as text.");
        }
        catch (Exception e)
        {
            // The message of an exception may quote the document: its type is enough to find the fault.
            return new WorkAnswer(WorkState.Failed, $"{request.Name}: the program failed over it ({e.GetType().Name}); please report the file.");
        }
    }

    private static Document Read(WorkRequest request, ReadingLimit limit)
    {
        var document = Analyzer.Read(request.Name, request.Bytes);
        return document.Text.Length <= limit.Letters && document.Lines.Count <= limit.Lines
            ? document
            : throw new UnreadableDocumentException(
                request.Name, UnreadableCause.TooLarge, $"it has more than {limit.Letters:N0} letters or {limit.Lines:N0} lines, so it can hardly be a resume or a letter; upload that part alone.");
    }

    private static (Report Report, IReadOnlyList<string> Remarks) Analyze(Analyzer analyzer, WorkRequest request)
    {
        var remarks = new List<string>();
        var document = Analyzer.Read(request.Name, request.Bytes);
        var posting = Optional(request.Posting, remarks, file => Analyzer.Read(file.Name, file.Bytes));
        var companion = Optional(request.Companion, remarks, file => Analyzer.Read(file.Name, file.Bytes));
        if (request.IsMasked)
        {
            var plain = document;
            document = Masking.Mask(plain, request.Known, companion is null ? [] : [companion]);
            companion = companion is null ? null : Optional(request.Companion, remarks, _ => Masking.Mask(companion, request.Known, plain));
        }

        var other = companion is null ? null : Optional(request.Companion, remarks, _ => analyzer.Analyze(companion, target: new Target { Posting = posting }));
        return (analyzer.Analyze(document, target: new Target { Role = request.Role, Posting = posting, Companion = other }), remarks);
    }

    /// <summary>A document is worth its report even where what goes with it cannot be read.</summary>
    private static T? Optional<T>(WorkFile? file, List<string> remarks, Func<WorkFile, T> read)
        where T : class
    {
        try
        {
            return file is null ? null : read(file);
        }
        catch (UnreadableDocumentException e)
        {
            remarks.Add(e.Message);
            return null;
        }
    }

    private static byte[] JsonOf(Outcome outcome, Versions versions)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 15);
        using (var json = new Utf8JsonWriter(buffer, JsonLine.Options))
            JsonLine.Write(json, outcome, versions);
        return buffer.WrittenSpan.ToArray();
    }

    private static byte[] HtmlOf(Report report, IReadOnlyList<AdvisorNote> notes, Versions versions)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, report, versions, AdvisorPart.Of(notes));
        return stream.ToArray();
    }
}

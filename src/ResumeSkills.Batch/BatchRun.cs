using System.Collections.Concurrent;
using System.Diagnostics;
using ResumeSkills.Batch.Cohort;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Batch.Privacy;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Batch.Workers;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch;

/// <summary>Analyzes many documents and leaves a result for each and a report on all; stopped at any point, the next start goes on.</summary>
public sealed class BatchRun(BatchSettings settings, WorkerProgram program, Versions versions)
{
    // Few enough that little is done twice after a crash, many enough that the disk does not set the pace.
    private const int CommitCount = 64;
    private static readonly TimeSpan CommitTime = TimeSpan.FromMilliseconds(250);

    /// <param name="report">Told of each step; called on the caller's thread.</param>
    /// <param name="stop">When cancelled, the documents in hand are finished and no others begun.</param>
    /// <exception cref="BatchException">The batch cannot be run as asked.</exception>
    public BatchEnd Run(Action<BatchProgress> report, CancellationToken stop)
    {
        var output = settings.Output;
        OwnerFiles.MakeFolder(output);
        OwnerFiles.MakeFolder(Path.Combine(output, BatchFolder.Pages));
        using var hold = Hold(output);
        using var journal = JournalFile.Open(output);
        var pseudonyms = settings.KeyFile is { } key ? Pseudonyms.Open(key) : null;
        if (settings.NotesFile is null)
            AdvisorNotes.Offer(Path.Combine(output, BatchFolder.Notes));
        var plan = new BatchPlan(settings, pseudonyms, versions, journal);
        journal.Begin(plan.Fingerprint, plan.Entries, plan.Contents);
        journal.Set("minGroup", $"{settings.MinGroup}");
        if (settings.Retry)
            journal.ForgetBroken();
        var done = journal.Keys();
        var todo = plan.Documents.Where(document => !done.Contains(document.Key) || (settings.WithHtml && NeedsPage(journal, document))).ToList();
        var earlier = plan.Documents.Count - todo.Count;
        report(new BatchProgress(earlier, earlier, plan.Documents.Count));
        var finished = Work(journal, todo, count => report(new BatchProgress(earlier + count, earlier, plan.Documents.Count)), stop);
        if (finished < todo.Count)
            return new BatchEnd(0, 0, todo.Count - finished, plan.LeftOut);
        var notRead = CohortReport.Write(journal, output, versions);
        foreach (var page in journal.StalePages())
            File.Delete(BatchFolder.PageOf(output, page));
        journal.Complete();
        return new BatchEnd(plan.Documents.Count - notRead, notRead, 0, plan.LeftOut);
    }

    /// <summary>Two programs that write one folder would undo each other's work.</summary>
    internal static FileStream Hold(string output)
    {
        try
        {
            return OwnerFiles.Open(Path.Combine(output, BatchFolder.Lock), FileMode.OpenOrCreate, FileShare.None);
        }
        catch (IOException e)
        {
            throw new BatchException($"another batch is writing to {output}; wait until it is done, or name another folder.", e);
        }
    }

    private bool NeedsPage(JournalFile journal, PlannedDocument document) =>
        !File.Exists(BatchFolder.PageOf(settings.Output, document.Page)) && journal.IsDone(document.Key);

    private int Work(JournalFile journal, List<PlannedDocument> todo, Action<int> report, CancellationToken stop)
    {
        if (todo.Count == 0)
            return 0;
        using var pool = new WorkerPool(program, settings.Limits);
        using var answers = new BlockingCollection<ResultRow>(CommitCount);
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var next = -1;
        var threads = Enumerable.Range(0, Math.Min(settings.Workers, todo.Count)).Select(_ => Task.Factory.StartNew(Answer, TaskCreationOptions.LongRunning)).ToArray();
        var all = Task.WhenAll(threads).ContinueWith(_ => answers.CompleteAdding(), TaskScheduler.Default);
        var finished = 0;
        try
        {
            Collect(journal, answers, count => report(finished += count));
        }
        finally
        {
            // If the journal cannot be written, the threads must not wait for ever for room in the queue.
            halt.Cancel();
            while (answers.TryTake(out var _, Timeout.Infinite, CancellationToken.None))
            {
                // Done again at the next start.
            }

            all.Wait(CancellationToken.None);
        }

        Task.WhenAll(threads).GetAwaiter().GetResult();
        return finished;

        void Answer()
        {
            try
            {
                while (!halt.IsCancellationRequested && Interlocked.Increment(ref next) is var index && index < todo.Count)
                    answers.Add(DocumentWork.Do(pool, todo[index], settings), CancellationToken.None);
            }
            catch
            {
                halt.Cancel();
                throw;
            }
        }
    }

    private static void Collect(JournalFile journal, BlockingCollection<ResultRow> answers, Action<int> report)
    {
        var batch = new List<ResultRow>(CommitCount);
        var since = Stopwatch.StartNew();
        while (!answers.IsCompleted)
        {
            if (answers.TryTake(out var answer, CommitTime))
                batch.Add(answer);
            if (batch.Count >= CommitCount || since.Elapsed >= CommitTime)
                Commit();
        }

        Commit();

        void Commit()
        {
            since.Restart();
            if (batch.Count == 0)
                return;
            journal.Add(batch);
            report(batch.Count);
            batch.Clear();
        }
    }
}

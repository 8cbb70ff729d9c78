using System.IO.Compression;
using System.Security.Cryptography;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Batch.Privacy;
using ResumeSkills.Batch.Workers;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch;

/// <summary>Has one document analyzed and writes its page.</summary>
internal static class DocumentWork
{
    // Larger files are no resumes; the worker refuses what is below it but still too large.
    private const int MaxBytes = 64 << 20;

    public static ResultRow Do(WorkerPool pool, PlannedDocument document, BatchSettings settings)
    {
        var answer = Ask(pool, document, settings);
        var page = BatchFolder.PageOf(settings.Output, document.Page);
        if (answer.Html is { } html)
            OwnerFiles.Write(page, file => file.Write(html));
        else
            // It would tell of what the document was before.
            File.Delete(page);
        return new ResultRow(
            document.Key,
            JsonNames.Of(answer.State),
            answer.Reason,
            JsonNames.Of(answer.Summary?.Kind),
            answer.Summary?.Score,
            answer.Summary?.ScoreVersion,
            Words(answer.Summary?.Skills.Select(skill => $"{skill.SkillId}={(int)skill.Level}")),
            Words(answer.Summary?.Rules.Select(rule => $"{rule.RuleId}={rule.Count}")),
            Words(answer.Summary?.Gaps),
            string.Join('\n', answer.Remarks),
            answer.Report is { } report ? Compress(report) : null);
    }

    public static byte[] Decompress(byte[] report)
    {
        using var output = new MemoryStream();
        using (var input = new BrotliStream(new MemoryStream(report), CompressionMode.Decompress))
            input.CopyTo(output);
        return output.ToArray();
    }

    private static WorkAnswer Ask(WorkerPool pool, PlannedDocument document, BatchSettings settings)
    {
        var name = document.ShownName;
        try
        {
            var bytes = Read(document.Document.Path);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != document.Content)
                return new WorkAnswer(WorkState.Failed, $"{name}: it changed while the batch ran; start the batch again.");
            return pool.Analyze(new WorkRequest(name, bytes)
            {
                Role = document.Role,
                Posting = Companion(document.Document.Posting, "posting"),
                Companion = Companion(document.Document.Companion, document.Document.IsLetter ? "resume" : "letter"),
                WithHtml = settings.WithHtml,
                IsMasked = settings.KeyFile is not null,
                Known = document.Document.Known,
                Notes = document.Notes,
            });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new WorkAnswer(WorkState.Unreadable, $"{name}: there is no such file; check its name and folder.");
        }
        catch (InvalidDataException)
        {
            return new WorkAnswer(WorkState.Unreadable, $"{name}: this file is larger than {MaxBytes >> 20} MB; shrink its pictures or save the resume alone.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new WorkAnswer(WorkState.Unreadable, $"{name}: it could not be read; check its permissions, and that no other program holds it.");
        }

        WorkFile? Companion(string? path, string what)
        {
            if (path is null)
                return null;
            var shown = settings.KeyFile is null ? Path.GetFileName(path) : $"the {what}";
            try
            {
                return new WorkFile(shown, Read(path));
            }
            catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                // The worker says that it is empty, which is as much as is known.
                return new WorkFile(shown, []);
            }
        }
    }

    private static byte[] Read(string path)
    {
        if (new FileInfo(path).Length > MaxBytes)
            throw new InvalidDataException();
        return File.ReadAllBytes(path);
    }

    private static byte[] Compress(byte[] report)
    {
        using var output = new MemoryStream();
        using (var stream = new BrotliStream(output, CompressionLevel.Fastest))
            stream.Write(report);
        return output.ToArray();
    }

    private static string Words(IEnumerable<string>? words) => string.Join(' ', words ?? []);
}

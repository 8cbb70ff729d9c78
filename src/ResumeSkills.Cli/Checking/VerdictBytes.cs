using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>What was found in a document as bytes, for the cache alone: reading JSON would cost a short run more than the check that it saves.</summary>
internal static class VerdictBytes
{
    public static byte[] Of(CheckedDocument document)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(document.Path);
        writer.Write(document.Verdict is not null);
        if (document.Verdict is { } verdict)
        {
            Write(writer, verdict);
            foreach (var issue in document.Issues)
                writer.Write(issue.Fingerprint);
        }
        else
        {
            writer.Write(document.Error!);
            writer.Write((byte)document.Cause!);
        }

        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>The document, or null where they are about one of another name.</summary>
    /// <exception cref="InvalidDataException">The bytes are not what was written.</exception>
    public static CheckedDocument? Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var reader = new EntryReader(bytes);
        if (reader.ReadString() != name)
            return null;
        if (!reader.ReadBoolean())
            return new CheckedDocument(name) { Error = reader.ReadString(), Cause = (UnreadableCause)reader.ReadChoice((int)UnreadableCause.NotAccessible + 1) };
        var verdict = ReadVerdict(reader);
        var issues = new CheckedIssue[verdict.Issues.Count];
        for (var i = 0; i < issues.Length; i++)
            issues[i] = new CheckedIssue(verdict.Issues[i], reader.ReadString());
        return new CheckedDocument(name) { Verdict = verdict, Issues = issues };
    }

    private static void Write(BinaryWriter writer, Verdict verdict)
    {
        writer.Write((byte)verdict.Kind);
        Write(writer, verdict.Score);
        Write(writer, verdict.Skills, skill =>
        {
            writer.Write(skill.Id);
            writer.Write((byte)skill.Level);
        });
        Write(writer, verdict.Issues, issue => Write(writer, issue));
        Write(writer, verdict.Allowances, allowance =>
        {
            writer.Write(allowance.RuleId);
            writer.Write(allowance.Bullet ?? -1);
            writer.Write(allowance.Line);
            writer.Write(allowance.Until?.DayNumber ?? -1);
            writer.Write(allowance.Reason);
        });
    }

    private static Verdict ReadVerdict(EntryReader reader) => new(
        (DocumentKind)reader.ReadChoice((int)DocumentKind.CoverLetter + 1),
        ReadScore(reader),
        List(reader, () => new FoundSkill(reader.ReadString(), (Level)reader.ReadChoice((int)Level.ShownWithOutcome + 1))),
        List(reader, () => ReadIssue(reader)),
        List(reader, () => new Allowance(reader.ReadString(), Positive(reader), reader.ReadInt32(), Day(reader), reader.ReadString())));

    private static void Write(BinaryWriter writer, Score? score)
    {
        writer.Write(score is not null);
        if (score is null)
            return;
        writer.Write(score.Version);
        Write(writer, score.Parts, part =>
        {
            writer.Write(part.Id);
            writer.Write(part.Points);
            writer.Write(part.Of);
        });
    }

    private static Score? ReadScore(EntryReader reader) => reader.ReadBoolean()
        ? new Score(reader.ReadString(), List(reader, () => new ScorePart(reader.ReadString(), "", reader.ReadInt32(), reader.ReadInt32(), "", [])))
        : null;

    private static void Write(BinaryWriter writer, Issue issue)
    {
        foreach (var text in new[] { issue.RuleId, issue.Message, issue.Statement, issue.Words, issue.Entry })
            writer.Write(text);
        writer.Write((byte)issue.Severity);
        writer.Write(issue.Bullet ?? -1);
        writer.Write(issue.Place.Page);
        writer.Write(issue.Place.Paragraph ?? -1);
        writer.Write(issue.Place.LineNumber ?? -1);
        writer.Write(issue.Place.Box is not null);
        if (issue.Place.Box is { } box)
        {
            foreach (var edge in new[] { box.Left, box.Top, box.Right, box.Bottom })
                writer.Write(edge);
        }

        writer.Write(issue.Region is not null);
        if (issue.Region is { } region)
            Write(writer, region);
        Write(writer, issue.Edits, edit =>
        {
            Write(writer, edit.Region);
            writer.Write(edit.Replacement);
            writer.Write((byte)edit.Safety);
        });
    }

    private static Issue ReadIssue(EntryReader reader)
    {
        var (rule, message, statement, words, entry) = (reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString(), reader.ReadString());
        var (severity, bullet) = ((Severity)reader.ReadChoice((int)Severity.Error + 1), Positive(reader));
        var (page, paragraph, line) = (reader.ReadInt32(), Positive(reader), Positive(reader));
        Box? box = reader.ReadBoolean() ? new Box(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()) : null;
        var region = reader.ReadBoolean() ? ReadRegion(reader) : null;
        var edits = List(reader, () => new SourceEdit(ReadRegion(reader), reader.ReadString(), (EditSafety)reader.ReadChoice((int)EditSafety.NeedsInput + 1)));
        return new Issue(rule, severity, message, statement, words, entry, bullet, new Place(page, box, paragraph, line), region, edits);
    }

    private static void Write(BinaryWriter writer, SourceRegion region)
    {
        writer.Write(region.Line);
        writer.Write(region.Column);
        writer.Write(region.EndLine);
        writer.Write(region.EndColumn);
    }

    private static SourceRegion ReadRegion(EntryReader reader) => new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());

    private static DateOnly? Day(EntryReader reader) => Positive(reader) is { } day ? DateOnly.FromDayNumber(Math.Min(day, DateOnly.MaxValue.DayNumber)) : null;

    private static int? Positive(EntryReader reader) => reader.ReadInt32() is >= 0 and var number ? number : null;

    private static void Write<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items)
            write(item);
    }

    private static T[] List<T>(EntryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadCount()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items;
    }
}

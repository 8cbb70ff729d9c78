namespace ResumeSkills.Critique;

/// <summary>A document, its statements with their tags, and what it may be compared with.</summary>
internal sealed class Manuscript
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<int, Entry> _entryOf = [];

    public Manuscript(Report report, Settings settings, Target target)
    {
        Document = report.Document;
        Balance = report.Balance;
        Settings = settings;
        Target = target;
        Statements = [.. report.Bullets.Select(bullet => new Passage(bullet.Bullet, bullet.Tags, Words.Of(bullet.Bullet.Text)))];
        Achievements = [.. Statements.Where(passage => passage.IsAchievement)];
        FindEntries();
        if (target.Posting is { } posting && Words.Of(posting.Text) is var words)
            Posting = $" {words.Plain(0, words.Count)} ";
        Whole = AsPassage(Document.Text);
        OtherLines = AsPassage(string.Join('\n', LinesBesides(Statements).Select(Document.TextOf)));
    }

    public Document Document { get; }

    public Settings Settings { get; }

    public Target Target { get; }

    /// <summary>Technical against workplace evidence; null where no role is named.</summary>
    public Balance? Balance { get; }

    /// <summary>The posting's words in lower case, each between blanks; null where there is none.</summary>
    public string? Posting { get; }

    public IReadOnlyList<Passage> Statements { get; }

    /// <summary>The bullets that tell of work done.</summary>
    public IReadOnlyList<Passage> Achievements { get; }

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>All the text as one passage without tags.</summary>
    public Passage Whole { get; }

    /// <summary>The lines that belong to no statement: name, address, titles, dates.</summary>
    public Passage OtherLines { get; }

    /// <summary>Ids of the skills of one kind that some statement has at that level or above.</summary>
    public IReadOnlySet<string> SkillsAt(Level level, SkillKind kind) =>
        Statements.SelectMany(passage => passage.Tags).Where(tag => tag.Level >= level && tag.Skill.Kind == kind).Select(tag => tag.Skill.Id).ToHashSet(StringComparer.Ordinal);

    public Entry EntryOf(Passage passage) => _entryOf[passage.Bullet.Number];

    /// <summary>The text before the first statement: of a letter, the address and the greeting.</summary>
    public string Head => Statements.Count == 0 ? Document.Text : Document.Text[..Statements[0].Bullet.Span.Start];

    /// <summary>The text after the last statement: of a letter, the closing and the name.</summary>
    public string Tail => Statements.Count == 0 ? "" : Document.Text[Math.Min(Statements.Max(passage => passage.Bullet.Span.End), Document.Text.Length)..];

    private IEnumerable<Line> LinesBesides(IReadOnlyList<Passage> statements)
    {
        var taken = new bool[Document.Text.Length];
        foreach (var passage in statements)
            taken.AsSpan(passage.Bullet.Span.Start, passage.Bullet.Span.Length).Fill(true);
        return Document.Lines.Where(line => !taken.AsSpan(line.Span.Start, line.Span.Length).Contains(true));
    }

    /// <summary>Statements with nothing between them but marks belong to one entry; the words before its first one head it.</summary>
    private void FindEntries()
    {
        var end = 0;
        var members = new List<Passage>();
        foreach (var passage in Statements)
        {
            var start = passage.Bullet.Span.Start;
            var between = start > end ? Document.Text[end..start] : "";
            if (members.Count == 0 || passage.Bullet.Section != members[^1].Bullet.Section || between.Any(char.IsLetterOrDigit))
            {
                members = [];
                _entries.Add(new Entry(Words.Of(between), members));
            }

            members.Add(passage);
            _entryOf[passage.Bullet.Number] = _entries[^1];
            end = Math.Max(end, passage.Bullet.Span.End);
        }
    }

    private Passage AsPassage(string text)
    {
        var span = new TextSpan(0, text.Length);
        var section = new Section(SectionKind.Other, "", span);
        return new Passage(new Bullet(0, BulletKind.Sentence, span, text, section, default, []), [], Words.Of(text));
    }
}

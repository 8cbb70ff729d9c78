using System.Text;

namespace ResumeSkills.Guidance;

/// <summary>The finer skills of the taxonomy: their names, and which of them the words of a statement tell.</summary>
public static class SubSkills
{
    private const string Trimmed = ".,;:!?()[]{}\"'“”‘’…•–—";

    private static readonly Lazy<IReadOnlyList<SubSkill>> LazyList = new(Read);

    private static readonly Lazy<ILookup<string, SubSkill>> BySkill = new(() => List.ToLookup(entry => entry.SkillId, StringComparer.Ordinal));

    /// <summary>All finer skills, in the order of the taxonomy.</summary>
    public static IReadOnlyList<SubSkill> List => LazyList.Value;

    /// <summary>The finer skill of that name, code or other name ("active listening", <c>COM.lis</c>, "good listener"), in any case, or null.</summary>
    public static SubSkill? Find(string name)
    {
        var plain = Plain(name);
        return List.FirstOrDefault(entry => Plain(entry.Name) == plain || string.Equals(entry.Code, name, StringComparison.OrdinalIgnoreCase))
            ?? List.FirstOrDefault(entry => entry.AlsoCalled.Contains(plain));
    }

    /// <summary>The finer skill that a tag's words tell: first those of its evidence, then the others; null where none does.</summary>
    /// <param name="text">The text that was tagged.</param>
    public static SubSkill? Of(Tag tag, string text)
    {
        var evidence = new StringBuilder();
        foreach (var words in tag.Evidence)
            evidence.Append(text, words.Span.Start, words.Span.Length).Append(' ');
        return Told(tag.Skill.Id, Words(evidence.ToString())) ?? Told(tag.Skill.Id, Words(text));
    }

    /// <summary>A name as names are compared: in lower case, without what stands in brackets, letters and digits only.</summary>
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        var depth = 0;
        foreach (var c in name)
        {
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth > 0)
                continue;
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The longest sign decides; of equals, the finer skill listed first.</summary>
    private static SubSkill? Told(string skillId, string words)
    {
        SubSkill? best = null;
        var longest = 0;
        foreach (var entry in BySkill.Value[skillId])
        {
            foreach (var sign in entry.Signs)
            {
                if (sign.Length > longest && sign.IsIn(words))
                    (best, longest) = (entry, sign.Length);
            }
        }

        return best;
    }

    /// <summary>The words in lower case, a blank before and after each.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(" ", text.Length + 2);
        foreach (var range in text.AsSpan().SplitAny(' ', '\t', '\n', '\u00A0', ','))
        {
            var word = text.AsSpan(range).Trim(Trimmed);
            if (word.IsEmpty)
                continue;
            foreach (var c in word)
                words.Append(char.ToLowerInvariant(c));
            words.Append(' ');
        }

        return words.ToString();
    }

    private static List<SubSkill> Read() =>
    [
        .. EmbeddedText.Rows("Guidance/subskills.tsv").Skip(1).Select(row => new SubSkill(row[0], row[1], row[2], [.. row[3].Split(',').Select(Plain)])
        {
            Signs = [.. row[4].Split(',').Select(ToSign)],
        }),
    ];

    private static WordSign ToSign(string words)
    {
        var parts = words.Split(" * ");
        return new WordSign(Bounded(parts[0]), parts.Length > 1 ? Bounded(parts[1]) : null);

        static string Bounded(string part) => part.EndsWith('*') ? " " + part[..^1] : $" {part} ";
    }
}

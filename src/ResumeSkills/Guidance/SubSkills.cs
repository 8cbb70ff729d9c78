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

    /// <summary>The finer skill that the most words tell, those of the tag's evidence twice; null where none does.</summary>
    /// <param name="text">The text that was tagged.</param>
    public static SubSkill? Of(Tag tag, string text)
    {
        var evidence = new StringBuilder();
        foreach (var words in tag.Evidence)
            evidence.Append(text, words.Span.Start, words.Span.Length).Append(' ');
        return Told(tag.Skill.Id, Words(evidence.ToString()), Words(text));
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

    /// <summary>Of equals, the longest sign decides, and then the order of the list.</summary>
    private static SubSkill? Told(string skillId, string evidence, string words)
    {
        SubSkill? best = null;
        var most = (Count: 0, Longest: 0);
        foreach (var entry in BySkill.Value[skillId])
        {
            var told = (Count: 0, Longest: 0);
            foreach (var sign in entry.Signs)
            {
                if (sign.IsIn(words))
                    told = (told.Count + (sign.IsIn(evidence) ? 2 : 1), Math.Max(told.Longest, sign.Length));
            }

            if (told.CompareTo(most) > 0)
                (best, most) = (entry, told);
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

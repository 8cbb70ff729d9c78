using System.Text;
using System.Text.RegularExpressions;

namespace ResumeSkills.Structure;

/// <summary>What headings are called, by kind of section.</summary>
internal static partial class HeadingPhrases
{
    private const int MaxLength = 60;

    private static readonly Dictionary<string, SectionKind> KindByKey = new(StringComparer.Ordinal);
    private static readonly List<string> Qualifiers = [];

    static HeadingPhrases()
    {
        foreach (var cells in EmbeddedText.Rows("Structure/headings.txt"))
        {
            if (cells[0] == "-")
                Qualifiers.Add(Key(cells[1]));
            else
                KindByKey.TryAdd(Key(cells[1]), Enum.Parse<SectionKind>(cells[0]));
        }
    }

    /// <summary>The kind of section that a line announces if its words are those of a heading, else null.</summary>
    public static SectionKind? KindOf(string line)
    {
        if (line.Length > MaxLength)
            return null;
        return Lookup(Key(line)) ?? KindOfPair(line);
    }

    /// <summary>"2. Education", "IV) Awards".</summary>
    public static SectionKind? KindOfNumbered(string line) => Number().Match(line) is { Length: > 0 } number ? KindOf(line[number.Length..]) : null;

    /// <summary>"Skills &amp; Interests", "Awards / Publications": known on both sides; the first side decides.</summary>
    private static SectionKind? KindOfPair(string line)
    {
        foreach (var joint in (string[])[" & ", " and ", " AND ", " And ", " / ", "/", ", ", " | ", " + "])
        {
            var at = line.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && Lookup(Key(line[..at])) is { } first && KindOf(line[(at + joint.Length)..]) is not null)
                return first;
        }

        return null;
    }

    private static SectionKind? Lookup(string key)
    {
        if (key.Length == 0)
            return null;
        if (KindByKey.TryGetValue(key, out var kind))
            return kind;
        foreach (var qualifier in Qualifiers)
        {
            if (key.StartsWith(qualifier, StringComparison.Ordinal) && KindByKey.TryGetValue(key[qualifier.Length..], out kind))
                return kind;
        }

        return null;
    }

    /// <summary>Letters and digits only, lower case: headings set with wide spacing ("S K I L L S") are then like any other.</summary>
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC).Replace("&", "and", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    [GeneratedRegex(@"^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}

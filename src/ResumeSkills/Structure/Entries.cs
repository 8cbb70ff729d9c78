using System.Text.RegularExpressions;

namespace ResumeSkills.Structure;

/// <summary>Reads what stands above the bullets of a post: role, organisation and dates, in any order and on one line or several.</summary>
internal static partial class Entries
{
    private const int LongestHeader = 5; // lines; more is a paragraph

    private static readonly HashSet<string> RoleWords = new(EmbeddedText.Lines("Structure/role-words.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry that a header announces, or null where the units hold no words.</summary>
    /// <param name="header">Units without acts, directly above the bullets.</param>
    public static Entry? Of(Document document, IReadOnlyList<Unit> header)
    {
        var lines = header.SelectMany(unit => unit.Lines).TakeLast(LongestHeader).ToList();
        var texts = lines.SelectMany(line => LevelWith(document, line)).Distinct().Select(line => document.TextOf(line).Trim()).ToList();
        var dates = texts.Select(Dates.FirstSpanIn).FirstOrDefault(found => found.Length > 0);
        var parts = texts.SelectMany(text => Separator().Split(Dates.Without(text)))
            .Select(part => part.Trim(' ', ',', ';', ':', '-', '–', '—', '|', '•', '·'))
            .Select(WithoutHalfBrackets)
            .Where(part => part.Count(char.IsLetter) > 1)
            .ToList();
        if (parts.Count == 0)
            return null;
        var title = parts.Find(NamesRole) ?? parts[0];
        var organization = parts.Find(part => part != title && !NamesRole(part));
        return new Entry(title, organization, dates) { IsCurrent = dates is null ? null : Dates.GoOn(dates) };
    }

    // Dates are taken out of their brackets: "Server (", "Remote)", "Club ()".
    private static string WithoutHalfBrackets(string part)
    {
        part = part.Replace("()", "", StringComparison.Ordinal).TrimEnd('(', ' ');
        return part.Contains('(', StringComparison.Ordinal) ? part : part.TrimEnd(')', ' ');
    }

    /// <summary>A line, and the dates that stand on its height in a column of their own.</summary>
    private static IEnumerable<Line> LevelWith(Document document, Line line)
    {
        if (line.Place.Box is not { } box)
            return [line];
        return document.Lines.Where(other => other == line || (
            other.Place.Page == line.Place.Page && other.Place.Box is { } there && there.Left > box.Right && Math.Abs(there.Top - box.Top) < box.Height / 2
            && Dates.AreAllOf(document.TextOf(other))));
    }

    private static bool NamesRole(string part) => part.Split(' ', '/', '-').Any(RoleWords.Contains);

    [GeneratedRegex(@"\t|\s[|•·–—-]\s|,\s|;\s|\s(?:at|@)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}

using System.Text.RegularExpressions;

namespace ResumeSkills.Structure;

/// <summary>Dates as resumes write them: "Jan 2019 – Present", "2018/09", "Summer 2020".</summary>
internal static partial class Dates
{
    private const string Month = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter";

    private static readonly string[] OpenEnds = ["present", "current", "now", "today", "ongoing", "date"];

    private static readonly char[] BetweenWords = [' ', '\t', '\u00A0', '-', '–', '—', '−', '/', ',', '.', ';', ':', '(', ')', '[', ']', '|', '·', '•', '\'', '’'];

    public static bool AppearIn(string text) => Any().IsMatch(text);

    /// <summary>Whether the text is a date or a span of time and hardly anything else.</summary>
    public static bool AreAllOf(string text)
    {
        var rest = Any().Replace(text, "");
        return rest.Length < text.Length && rest.Count(char.IsLetter) < 8;
    }

    /// <summary>Whether the text begins or ends with a date, as the line of a title does.</summary>
    public static bool Bound(string text)
    {
        var trimmed = text.Trim(' ', '\t', '(', ')', '|', ',', '.');
        return Any().Matches(trimmed) is { Count: > 0 } found && (found[0].Index == 0 || found[^1].Index + found[^1].Length == trimmed.Length);
    }

    /// <summary>The text without its dates and the brackets around them.</summary>
    public static string Without(string text) => Any().Replace(text, "").Replace("()", "", StringComparison.Ordinal);

    /// <summary>From the first date of the text to its last: "Mar 2019 – Present"; empty where there is none.</summary>
    public static string FirstSpanIn(string text)
    {
        var found = Any().Matches(text);
        return found.Count == 0 ? "" : text[found[0].Index..(found[^1].Index + found[^1].Length)];
    }

    /// <summary>Whether a span of time has no end yet.</summary>
    public static bool GoOn(string dates) => dates.Split(BetweenWords).Any(word => OpenEnds.Contains(word, StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex($@"\b(?:{Month})\b\.?,?\s*(?:\d{{1,2}},?\s*)?['’]?(?:\d{{4}}|\d{{2}}\b|20xx)|\b(?:19|20)(?:\d\d|xx)\b|\b\d{{1,2}}/\d{{2,4}}\b|(?<=(?:[-–—]|\b(?:to|until|till|since))\s?)(?:present|current|now|today|date|ongoing)\b|\byear\s*[-–]\s*year\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}

using System.Text.RegularExpressions;

namespace ResumeSkills.Guidance;

/// <summary>Finds names of tools that no list has, by the company they keep: "Airtable and Excel".</summary>
internal static partial class ToolNames
{
    /// <summary>A known name with the names that are listed beside it, in the order of the text.</summary>
    public static IEnumerable<string> Around(string text, TextSpan known)
    {
        var before = Before().Match(text[..known.Start]).Groups["name"].Captures;
        var after = After().Match(text[known.End..]).Groups["name"].Captures;
        return [.. before.Select(capture => capture.Value), known.Of(text), .. after.Select(capture => capture.Value)];
    }

    // The first word of a sentence has a capital of its own: "Use Airtable", "Excel and Airtable".
    [GeneratedRegex(@"(?<=[^.!?:]\s)(?:(?<name>\p{Lu}[\w+#]*)(?:, and |, or |, | and | or |/)){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:(?:, and |, or |, | and | or |/)(?<name>\p{Lu}[\w+#]*)){1,5}(?=[\s.,;)]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex After();
}

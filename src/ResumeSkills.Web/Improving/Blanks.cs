using System.Text;

namespace ResumeSkills.Web.Improving;

/// <summary>The gaps of a rewrite, which stand in it as [what to tell].</summary>
internal static class Blanks
{
    /// <summary>What each gap asks for, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var blanks = new List<string>();
        for (var from = 0; text.IndexOf('[', from) is >= 0 and var open && text.IndexOf(']', open) is >= 0 and var close; from = close + 1)
            blanks.Add(text[(open + 1)..close]);
        return blanks;
    }

    /// <summary>The text with the answers in its gaps; null where one is not filled.</summary>
    public static string? Fill(string text, IReadOnlyList<string?> answers)
    {
        var filled = new StringBuilder();
        var from = 0;
        for (var i = 0; text.IndexOf('[', from) is >= 0 and var open && text.IndexOf(']', open) is >= 0 and var close; i++)
        {
            if (i >= answers.Count || string.IsNullOrWhiteSpace(answers[i]))
                return null;
            filled.Append(text, from, open - from).Append(answers[i]!.Trim());
            from = close + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }
}

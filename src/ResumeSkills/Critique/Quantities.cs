using System.Globalization;

namespace ResumeSkills.Critique;

/// <summary>Words that tell size: numbers, and how often.</summary>
internal static class Quantities
{
    private static readonly HashSet<string> InWords = EmbeddedText.Lines("Critique/quantities.txt").ToHashSet(StringComparer.Ordinal);

    public static bool IsNumber(Word word) => (word.HasDigit && !word.IsYear) || InWords.Contains(word.Lower);

    /// <summary>The number before a percent sign, or 0.</summary>
    public static double Percentage(Word word) =>
        word.EndsIn("%") && double.TryParse(word.Lower.AsSpan(0, word.Lower.Length - 1), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : 0;

    public static bool In(Words words) => words.Any(IsNumber);
}

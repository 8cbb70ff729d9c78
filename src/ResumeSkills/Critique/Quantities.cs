using System.Collections.Frozen;

namespace ResumeSkills.Critique;

/// <summary>Words that tell size: numbers, and how often.</summary>
internal static class Quantities
{
    private static readonly FrozenSet<string> InWords = EmbeddedText.Lines("Critique/quantities.txt").ToFrozenSet(StringComparer.Ordinal);

    public static bool IsNumber(Word word) => (word.HasDigit && !word.IsYear) || InWords.Contains(word.Lower);

    public static bool In(Words words) => words.Any(IsNumber);
}

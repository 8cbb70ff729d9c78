using System.Globalization;
using System.Text;

namespace ResumeSkills.Guidance;

/// <summary>
/// The statements of a document, each counted once: those with the same words, whatever their case, order, spaces or numbers, are one.
/// </summary>
internal static class DistinctStatements
{
    private static readonly HashSet<string> NumberWords = new(
        [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "dozen",
        ],
        StringComparer.Ordinal);

    /// <summary>In reading order of their first copies.</summary>
    public static IReadOnlyList<DistinctStatement> Of(Report report) =>
    [
        .. report.Bullets.GroupBy(bullet => Key(bullet.Bullet.Text), StringComparer.Ordinal).Select(copies => new DistinctStatement([.. copies])),
    ];

    /// <summary>Its words in the order of the alphabet, each once; all numbers alike.</summary>
    internal static string Key(string text)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var c in Composed(text) + " ")
        {
            if (char.IsLetterOrDigit(c))
                word.Append(char.IsLetter(c) ? char.ToLowerInvariant(c) : '#');
            else if (word.Length > 0 && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
                words.Add(Flush());
        }

        return string.Join(' ', words);

        string Flush()
        {
            var flushed = word.ToString();
            word.Clear();
            return flushed[0] == '#' || NumberWords.Contains(flushed) ? "#" : flushed;
        }
    }

    /// <summary>With full-width and other letters by their usual form, and every digit, fraction and Roman numeral as 0.</summary>
    private static string Composed(string text)
    {
        var digits = string.Concat(text.Select(c => char.IsNumber(c) ? '0' : c));
        try
        {
            return digits.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair has no normal form.
            return digits;
        }
    }
}

/// <summary>A statement with its copies; what holds for all copies holds for it, so that no copy can add anything.</summary>
/// <param name="Copies">In reading order, at least one.</param>
internal sealed record DistinctStatement(IReadOnlyList<BulletReport> Copies)
{
    /// <summary>The skills that every copy shows, at the lowest level of any of them.</summary>
    public IReadOnlyList<ShownSkill> Skills { get; } =
    [
        .. Copies[0].Tags
            .Where(tag => Copies.All(copy => copy.Tags.Any(other => other.Skill == tag.Skill && other.Level >= Level.Shown)))
            .Select(tag => new ShownSkill(tag.Skill, Copies.Min(copy => copy.Tags.First(other => other.Skill == tag.Skill).Level), Copies[0].Bullet.Number)),
    ];

    public int Number => Copies[0].Bullet.Number;

    public bool TellsAct => Skills.Count > 0 || Copies.All(copy => copy.TellsOtherAct);

    public bool IsMeasured => Skills.Any(shown => shown.Level >= Level.ShownWithScope) || Copies.All(copy => copy.TellsOtherAct);

    public bool HasOutcome => Skills.Any(shown => shown.Level == Level.ShownWithOutcome);
}

/// <summary>A skill that a statement shows.</summary>
/// <param name="Number">Of the statement.</param>
internal sealed record ShownSkill(Skill Skill, Level Level, int Number);

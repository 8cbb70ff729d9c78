using System.Globalization;

namespace ResumeSkills.Guidance;

/// <summary>A number with what it counts.</summary>
/// <param name="Of">Base forms of the words behind it ("14 new servers"); a sign for money and percent.</param>
/// <param name="Words">As written.</param>
/// <param name="IsRough">Whether "about", "over" or the like stands before it.</param>
internal sealed record Figure(double Value, IReadOnlySet<string> Of, string Words, bool IsRough)
{
    private const int MostWordsCounted = 3;

    /// <summary>"About 60" and 50 may be one thing; 60 and 90 may not.</summary>
    private const double Roughness = 0.25;

    private static readonly Dictionary<string, double> Numerals = EmbeddedText.Rows("Guidance/numerals.tsv")
        .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly HashSet<string> RoughWords =
        new(["about", "around", "over", "almost", "nearly", "roughly", "approximately", "some", "to", "than", "least"], StringComparer.Ordinal);

    /// <summary>The figures of a text; years, and numbers that count nothing, are none.</summary>
    public static IReadOnlyList<Figure> In(string text)
    {
        var words = PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var figures = new List<Figure>();
        for (var i = 0; i < words.Length; i++)
        {
            if (ValueOf(words[i]) is not { } value || IsYear(value, words[i]))
                continue;
            string[] behind = words[i].EndsWith('%') ? [] :
                [.. words.Skip(i + 1).Take(MostWordsCounted).TakeWhile(word => (!Content.IsCommon(word) || word == "new") && ValueOf(word) is null)];
            string[] counted = words[i].EndsWith('%') || behind is ["percent", ..] ? ["%"] : [.. behind.Where(word => word != "new").Select(Content.BaseOf)];
            if (counted.Length > 0)
                figures.Add(new Figure(value, counted.ToHashSet(StringComparer.Ordinal), string.Join(' ', behind.Prepend(words[i])), i > 0 && RoughWords.Contains(words[i - 1])));
        }

        return figures;
    }

    public bool CountsTheSame(Figure other) => Of.Overlaps(other.Of);

    public bool Agrees(Figure other) =>
        Math.Abs(Value - other.Value) <= (IsRough || other.IsRough ? Roughness * Math.Max(Value, other.Value) : 0);

    private static double? ValueOf(string word) =>
        Numerals.TryGetValue(word, out var value) || double.TryParse(word.TrimEnd('%', '+'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? value : null;

    private static bool IsYear(double value, string word) => value is >= 1900 and < 2100 && word.Length == 4;
}

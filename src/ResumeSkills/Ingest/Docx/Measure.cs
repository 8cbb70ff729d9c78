using System.Globalization;

namespace ResumeSkills.Ingest.Docx;

/// <summary>Lengths as WordprocessingML writes them: bare numbers, or numbers with a unit (ISO 29500-1, 22.9.2.15).</summary>
internal static class Measure
{
    private const double TwipsInPoint = 20;
    private const double HalfPointsInPoint = 2;

    /// <summary>A length in points; bare numbers are twentieths of a point.</summary>
    public static double? Twips(string? text) => Points(text, TwipsInPoint);

    /// <summary>A length in points; bare numbers are half points.</summary>
    public static double? HalfPoints(string? text) => Points(text, HalfPointsInPoint);

    public static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Points(string? text, double bareInPoint)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var unit = text.Length > 2 && char.IsAsciiLetter(text[^1]) ? text[^2..] : "";
        double? inPoints = unit switch
        {
            "" => 1 / bareInPoint,
            "pt" => 1,
            "pc" or "pi" => 12,
            "in" => 72,
            "cm" => 72 / 2.54,
            "mm" => 72 / 25.4,
            _ => null,
        };
        var isNumber = double.TryParse(
            text.AsSpan(0, text.Length - unit.Length), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        // No page is longer than 22 inches; a wild number must not carry an infinity onward.
        return isNumber && Math.Abs(number * inPoints ?? double.NaN) < 10_000 ? number * inPoints : null;
    }
}

using System.Text.RegularExpressions;
using ResumeSkills.Structure;

namespace ResumeSkills.Batch.Privacy;

/// <summary>
/// Replaces what names or reaches a person by letters x and digits 0 of the same shape and length, before a document is analyzed: no output can
/// tell what the analysis has never seen, and every place in the text stays where it was.
/// </summary>
public static partial class Masking
{
    private const int MinPhoneDigits = 7;

    // Shorter pieces of a name ("Al", "J.") are masked as part of the whole name only.
    private const int MinNameLength = 3;

    /// <param name="known">Names, e-mails, phones and addresses that are known of the writer.</param>
    /// <param name="others">Documents of the same writer, whose names are masked too.</param>
    /// <exception cref="UnreadableDocumentException">The document is not in English.</exception>
    public static Document Mask(Document document, IReadOnlyList<string> known, params IEnumerable<Document> others)
    {
        var text = document.Text.ToCharArray();
        Cover(text, Contacts(document.Text));
        Cover(text, IdentityLines.Of(Outline.Of(document)));
        var names = known.Concat(others.Append(document).SelectMany(NamesIn)).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
            Cover(text, NameIn(document.Text, name));
        return document with { Text = new string(text), Warnings = [.. document.Warnings.Select(warning => MaskText(warning, known))] };
    }

    /// <summary>Masks a sentence that is no document, such as an advisor's note.</summary>
    public static string MaskText(string sentence, IReadOnlyList<string> known)
    {
        var text = sentence.ToCharArray();
        Cover(text, Contacts(sentence));
        foreach (var name in known)
            Cover(text, NameIn(sentence, name));
        return new string(text);
    }

    private static IEnumerable<string> NamesIn(Document document) =>
        IdentityLines.Names(document).Concat(Email().Matches(document.Text).Select(match => match.Value.Split('@')[0].Replace('.', ' ').Replace('_', ' ')));

    private static IEnumerable<TextSpan> Contacts(string text) =>
        Email().Matches(text).Concat(Link().Matches(text)).Concat(Street().Matches(text)).Concat(Postcode().Matches(text))
            .Concat(Phone().Matches(text).Where(match => IsPhone(match.Value)))
            .Select(match => new TextSpan(match.Index, match.Length));

    /// <summary>Places of a whole name in any case, and of each piece of it as a word of its own.</summary>
    private static IEnumerable<TextSpan> NameIn(string text, string name)
    {
        var pieces = Piece().Matches(name).Select(match => match.Value).ToList();
        if (pieces.Count == 0)
            yield break;
        var whole = $@"(?<![\p{{L}}\d]){string.Join(@"[\W_]*", pieces.Select(Regex.Escape))}(?![\p{{L}}\d])";
        foreach (Match match in Regex.Matches(text, whole, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
            yield return new TextSpan(match.Index, match.Length);
        foreach (var piece in pieces.Where(piece => piece.Length >= MinNameLength && char.IsLetter(piece[0])))
        {
            // A name that is a verb as well ("Mark", "Grant") is one where it has a capital only.
            var isWord = Verbs.Of(piece.ToLowerInvariant()).Count > 0;
            foreach (Match match in Regex.Matches(text, $@"(?<!\p{{L}}){Regex.Escape(piece)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
            {
                if (!isWord || char.IsUpper(match.Value[0]))
                    yield return new TextSpan(match.Index, match.Length);
            }
        }
    }

    private static void Cover(char[] text, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            foreach (ref var c in text.AsSpan(span.Start, span.Length))
                c = char.IsAsciiDigit(c) ? '0' : char.IsUpper(c) ? 'X' : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? 'x' : c;
        }
    }

    /// <summary>Years and days make long rows of digits too: "2019 - 2021", "06.2019 - 08.2021".</summary>
    private static bool IsPhone(string text) =>
        text.Count(char.IsAsciiDigit) >= MinPhoneDigits && !Digits().Matches(text).All(group => group.Length <= 2 || (group.Length == 4 && group.Value[..2] is "19" or "20"));

    [GeneratedRegex(@"[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:https?://|www\.)\S+|(?<![\p{L}\d@.])(?:[\p{L}\d-]+\.)+(?:com|org|net|io|edu|dev|me|co|uk|de|ca|au|in|info|app|ai|page|site)(?![\p{L}\d])(?:/\S*)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\p{L}\d])\+?\(?\d[\d ().–-]{5,}\d(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"(?<!\d)\d{1,5}[a-z]?(?: \p{Lu}[\p{L}.'-]*){1,4} (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Square|Terrace|Close|Crescent)\b\.?(?:,? (?:Apt|Unit|Flat|#)\.? ?\w+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}

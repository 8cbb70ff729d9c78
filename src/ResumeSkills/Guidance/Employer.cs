using System.Text.RegularExpressions;

namespace ResumeSkills.Guidance;

/// <summary>Finds the employer's name in a posting, where it is plain.</summary>
public static partial class Employer
{
    /// <summary>The name without "Ltd" and the like, or null where the posting does not tell it in so many words.</summary>
    public static string? Of(Document posting)
    {
        string[] names =
        [
            .. posting.Lines.Select(line => Labeled().Match(posting.TextOf(line))).Where(match => match.Success).Select(match => match.Groups["name"].Value),
            .. Hiring().Matches(posting.Text).Select(match => match.Groups["name"].Value),
            .. posting.Lines.Select(line => About().Match(posting.TextOf(line))).Where(match => match.Success).Select(match => match.Groups["name"].Value),
        ];
        return names.Select(name => Article().Replace(LegalForm().Replace(name.Trim(), ""), "")).FirstOrDefault(IsName);
    }

    private static bool IsName(string name) =>
        name.Length > 2 && !NoName().IsMatch(name) && name.Split(' ').All(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || word is "of" or "and" or "the" or "for" or "&");

    [GeneratedRegex(@"^\s*(?:company|employer|organi[sz]ation|hospital|school)(?: name)?\s*:\s*(?<name>[^|,;]{3,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labeled();

    [GeneratedRegex(@"(?:^|[.!?]\s+)(?<name>\p{Lu}[\p{L}\d&'’.-]*(?: (?:(?:of|and|the|for|&) )?\p{Lu}[\p{L}\d&'’-]*){0,5}) (?:is|are) (?:now |currently )?(?:looking for|looking to|hiring|seeking|recruiting)\b", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Hiring();

    [GeneratedRegex(@"^\W*About (?<name>\p{Lu}[^:.!?]{1,50}?):?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@",? (?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|GmbH|Corp|Co)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    [GeneratedRegex("^The ", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?:(?:we|you|us|our|your|this|job|it|they|who)\b|(?:a|an) )|\b(?:role|team|job|position|company|client|us|you|department)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}

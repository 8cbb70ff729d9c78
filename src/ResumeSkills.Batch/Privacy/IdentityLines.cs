using System.Text.RegularExpressions;

namespace ResumeSkills.Batch.Privacy;

/// <summary>The lines of a document that say who wrote it: the head of a resume, its references, the head and the signature of a letter.</summary>
internal static partial class IdentityLines
{
    // A name stands at the top; below are headings and titles that look like one.
    private const int HeadLines = 4;

    // Of a document without headings it is not known where its head ends.
    private const int MaxSignatureLines = 6;

    /// <summary>Where they stand, in a document whose sections are known.</summary>
    public static IEnumerable<TextSpan> Of(Document document) => document.Kind == DocumentKind.CoverLetter
        ? OfLetter(document)
        : document.Sections.Where(section => section.Kind is SectionKind.Contact or SectionKind.References)
            .SelectMany(section => document.Lines.Where(line => section.Span.Contains(line.Span) && !IsHeading(document, section, line)))
            .Select(line => line.Span);

    /// <summary>Lines that are a person's name by their look.</summary>
    public static IEnumerable<string> Names(Document document)
    {
        var lines = document.Lines.Where(line => line.Span.Length > 0).ToList();
        var largest = lines.Where(line => line.Place.Page == 1).MaxBy(line => line.FontSize);
        return lines.Take(HeadLines).Concat(largest is { FontSize: > 0 } ? [largest] : []).Concat(Signature(document))
            .Select(line => document.TextOf(line).Trim())
            .Where(text => Name().IsMatch(text) && !SectionWord().IsMatch(text))
            .Take(1);
    }

    private static IEnumerable<TextSpan> OfLetter(Document document)
    {
        var greeting = document.Lines.FirstOrDefault(line => Greeting().IsMatch(document.TextOf(line)));
        return document.Lines.TakeWhile(line => greeting is not null && line != greeting).Concat(Signature(document)).Select(line => line.Span);
    }

    private static IEnumerable<Line> Signature(Document document)
    {
        var closing = document.Lines.LastOrDefault(line => Closing().IsMatch(document.TextOf(line)));
        return closing is null ? [] : document.Lines.SkipWhile(line => line != closing).Skip(1).Take(MaxSignatureLines);
    }

    private static bool IsHeading(Document document, Section section, Line line) => section.Heading.Length > 0 && document.TextOf(line).Contains(section.Heading, StringComparison.Ordinal);

    [GeneratedRegex(@"^\P{L}*\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*| (?:de|da|van|von|der|la|al|bin)){1,4}\P{L}*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(?:resume|curriculum|cover letter|experience|education|skills|summary|profile|objective|contact)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SectionWord();

    [GeneratedRegex(@"^\s*(?:dear|hello|hi|to whom|to the)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^\s*(?:yours|sincerely|kind regards|best regards|warm regards|regards|best wishes|best|respectfully|with thanks|thank you|many thanks|cordially)\b[\s\w]{0,20},?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Closing();
}

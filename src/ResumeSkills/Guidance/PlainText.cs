using System.Text;

namespace ResumeSkills.Guidance;

/// <summary>Texts without case and punctuation, so that phrases can be looked for.</summary>
internal static class PlainText
{
    /// <summary>The words in lower case, each between single blanks: " you will report to ". A plus, a hash or an inner dot belongs to a name: C++, C#, node.js.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(" ", text.Length + 2);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i] == '’' ? '\'' : text[i];
            if (char.IsLetterOrDigit(c) || (IsMark(c) && IsInside(text, i)))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain[^1] != ' ')
                plain.Append(' ');
        }

        return (plain[^1] == ' ' ? plain : plain.Append(' ')).ToString();
    }

    /// <summary>Whether a text made by <see cref="Of"/> has one of these phrases in it.</summary>
    public static bool HasAny(string plain, IReadOnlyList<string> phrases) =>
        phrases.Any(phrase => plain.Contains(phrase, StringComparison.Ordinal));

    /// <summary>The phrases of a data file, made ready for <see cref="HasAny"/>.</summary>
    public static IReadOnlyList<string> Phrases(string path) => [.. EmbeddedText.Lines(path).Select(Of)];

    private static bool IsMark(char c) => c is '+' or '#' or '.' or '\'' or '&' or '%';

    private static bool IsInside(string text, int i) =>
        i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '+') && (text[i] is '+' or '#' or '%' || (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])));
}

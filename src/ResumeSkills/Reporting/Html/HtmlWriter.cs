using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ResumeSkills.Reporting.Html;

/// <summary>
/// Writes markup. What stands in the program's own string literals is markup; whatever is put into them in braces is text of unknown origin
/// and always encoded, so that no document can add an element or an attribute. There is no way to write a string as markup.
/// </summary>
public sealed class HtmlWriter(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Writes a literal as markup and its holes as text; holes in attributes must stand in double quotes.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        // The handler has written everything while it was built.
    }

    /// <summary>Writes a style sheet or script of the program, the only thing that is markup without being a literal.</summary>
    internal void AddAsset(string element, string content)
    {
        output.Write('<');
        output.Write(element);
        output.Write('>');
        output.Write(content);
        output.Write("</");
        output.Write(element);
        output.Write(">\n");
    }

    private void Encode(string text)
    {
        var rest = Printable.Of(text).AsSpan();
        while (rest.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(rest[..at]);
            output.Write(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(at + 1)..];
        }

        output.Write(rest);
    }

    /// <summary>The pieces of one interpolated string on their way to the output.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup(int literalLength, int formattedCount, HtmlWriter writer)
    {
        // Names and order of the first two parameters are the compiler's.
        private readonly HtmlWriter _writer = literalLength + formattedCount >= 0 ? writer : throw new ArgumentOutOfRangeException(nameof(literalLength));

        public void AppendLiteral(string value) => _writer.Output.Write(value);

        public void AppendFormatted(string? value) => _writer.Encode(value ?? "");

        public void AppendFormatted(int value) => _writer.Output.Write(value.ToString(CultureInfo.InvariantCulture));
    }

    private TextWriter Output => output;
}

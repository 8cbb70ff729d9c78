using System.Text;
using Markdig.Syntax.Inlines;

namespace ResumeSkills.Ingest;

/// <summary>Turns the marked-up text of one Markdown block into its physical lines.</summary>
internal sealed class MarkdownInlines
{
    private readonly List<InlineLine> _lines = [];
    private readonly StringBuilder _text = new();
    private int _number;
    private int _bold;
    private int _visible;
    private bool _afterBreak;

    private MarkdownInlines(int number) => _number = number;

    /// <summary>The lines of a block; the first stands on line <paramref name="firstLine"/>, counted from 0.</summary>
    public static List<InlineLine> Lines(ContainerInline block, int firstLine)
    {
        var inlines = new MarkdownInlines(firstLine + 1);
        inlines.Add(block, bold: false);
        inlines.EndLine(isHard: false);
        return inlines._lines;
    }

    private void Add(ContainerInline container, bool bold)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.ToString(), bold);
                    break;
                case CodeInline code:
                    Add(code.Content, bold);
                    break;
                case AutolinkInline link:
                    Add(link.Url, bold);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.ToString(), bold);
                    break;
                case LineBreakInline lineBreak:
                    EndLine(lineBreak.IsHard);
                    _number++;
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    EndLine(isHard: true);
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis, bold || emphasis.DelimiterCount >= 2);
                    break;
                case ContainerInline inner:
                    Add(inner, bold);
                    break;
            }
        }
    }

    private void Add(string text, bool bold)
    {
        _text.Append(text);
        var visible = text.Count(character => !char.IsWhiteSpace(character));
        _visible += visible;
        _bold += bold ? visible : 0;
    }

    private void EndLine(bool isHard)
    {
        _lines.Add(new InlineLine(_text.ToString(), _number, _bold * 2 > _visible, _afterBreak));
        _text.Clear();
        _bold = _visible = 0;
        _afterBreak = isHard;
    }

    /// <summary>One line of a block.</summary>
    /// <param name="AfterBreak">Whether the writer asked for a new line here, rather than the text having been wrapped.</param>
    internal readonly record struct InlineLine(string Text, int Number, bool Bold, bool AfterBreak);
}

using System.Text;

namespace ResumeSkills.Ingest;

/// <summary>Makes lines of the blocks of an HTML page.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br",
    };

    private readonly List<(string Text, Line Form)> _lines = [];
    private readonly StringBuilder _text = new();
    private int _number;
    private int _bold;
    private int _visible;
    private int _boldDepth;
    private int _listDepth;
    private int _preDepth;
    private int _heading;
    private bool _itemBegins;
    private int _blocks;
    private int _block;

    /// <summary>The lines of a page or a piece of one, whose first line has the given number.</summary>
    public static List<(string Text, Line Form)> Of(string html, int firstLine)
    {
        var lines = new HtmlLines();
        foreach (var token in HtmlTokens.Of(html, firstLine))
        {
            if (token.Kind == HtmlTokenKind.Text)
                lines.Add(token);
            else
                lines.Mark(token);
        }
        lines.EndLine();
        return lines._lines;
    }

    private void Mark(HtmlToken token)
    {
        if (Blocks.Contains(token.Text))
            EndLine();
        var opens = token.Kind == HtmlTokenKind.Open;
        var step = opens ? 1 : -1;
        switch (token.Text)
        {
            case "b" or "strong" or "th":
                _boldDepth = Math.Max(0, _boldDepth + step);
                break;
            case "ul" or "ol":
                _listDepth = Math.Max(0, _listDepth + step);
                break;
            case "pre":
                _preDepth = Math.Max(0, _preDepth + step);
                break;
            case "li":
                _itemBegins = opens;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _heading = opens ? token.Text[1] - '0' : 0;
                break;
        }
        // Cells need not be closed; the end of their row or table ends them.
        if (token.Text is "td" or "th" or "tr" or "table")
            _block = opens && token.Text is ("td" or "th") ? ++_blocks : 0;
    }

    private void Add(HtmlToken token)
    {
        var number = token.Line;
        foreach (var character in token.Text)
        {
            if (character == '\n')
                number++;
            if (character == '\n' && _preDepth > 0)
            {
                EndLine();
            }
            else if (!char.IsWhiteSpace(character) || _preDepth > 0)
            {
                if (_visible == 0)
                    _number = number;
                _text.Append(character);
                _visible += char.IsWhiteSpace(character) ? 0 : 1;
                _bold += _boldDepth > 0 && !char.IsWhiteSpace(character) ? 1 : 0;
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }
    }

    private void EndLine()
    {
        if (_visible > 0)
        {
            _lines.Add((_text.ToString(), new Line(default, Place.AtLine(_number))
            {
                Bold = _bold * 2 > _visible,
                HeadingLevel = _heading,
                Listed = _itemBegins,
                Indent = 2 * _listDepth,
                Block = _block,
            }));
            _itemBegins = false;
        }
        _text.Clear();
        _bold = _visible = 0;
    }
}

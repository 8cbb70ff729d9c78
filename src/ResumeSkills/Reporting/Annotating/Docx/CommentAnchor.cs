using System.Xml.Linq;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>
/// The words that a comment is about. Word takes comments in the text of the document only: one on words in a text box stands
/// at the paragraph that the box hangs on, one on words of a header at the first paragraph.
/// </summary>
internal sealed class CommentAnchor
{
    private readonly XElement _body;
    private readonly Origin _first;
    private readonly Origin _last;

    /// <param name="letters">The origins of the words.</param>
    /// <param name="root">The root of the document part.</param>
    public CommentAnchor(Origin[] letters, XElement root)
    {
        _body = root;
        var known = Array.FindAll(letters, letter => letter.Element?.Document == root.Document && letter.Element is not null);
        (_first, _last) = known.Length > 0 ? (known[0], known[^1]) : default;
        IsBeside = known.Length == 0 || ParagraphOf(_first.Element!) != _first.Element!.Ancestors(W + "p").First();
    }

    /// <summary>Whether the comment stands beside other words than those that it is about.</summary>
    public bool IsBeside { get; }

    private XNamespace W => _body.Name.Namespace;

    /// <summary>Marks where the words end; before any of them is changed.</summary>
    public void End(int id)
    {
        XElement[] end =
        [
            new XElement(W + "commentRangeEnd", WordXml.Id(W, id)),
            new XElement(W + "r", new XElement(W + "commentReference", WordXml.Id(W, id))),
        ];
        if (_last.Element is not { } element)
        {
            if (FirstParagraph() is { } paragraph)
                AddAtStart(paragraph, end);
            return;
        }

        if (!IsBeside && _last.IsExact && element.Parent!.Name == W + "r")
            Runs.EndAt(element, _last.Offset + 1);
        Runs.Within(ParagraphOf(element), element).AddAfterSelf(end);
    }

    /// <summary>Marks where the words begin; after they are changed.</summary>
    public void Begin(int id)
    {
        var begin = new XElement(W + "commentRangeStart", WordXml.Id(W, id));
        if (_first.Element is not { } element)
        {
            if (FirstParagraph() is { } paragraph)
                AddAtStart(paragraph, begin);
        }
        else if (!IsBeside && _first.Offset > 0 && _first.Offset >= element.Value.Length)
        {
            // The words themselves were cut off here to be changed.
            Runs.Within(ParagraphOf(element), element).AddAfterSelf(begin);
        }
        else
        {
            var run = !IsBeside && element.Parent!.Name == W + "r" ? Runs.BeginAt(element, _first.Offset) : element;
            Runs.Within(ParagraphOf(element), run).AddBeforeSelf(begin);
        }
    }

    private XElement ParagraphOf(XElement element) => element.Ancestors(W + "p").Last();

    private XElement? FirstParagraph() => _body.Descendants(W + "p").FirstOrDefault();

    private void AddAtStart(XElement paragraph, params object[] content)
    {
        if (paragraph.Element(W + "pPr") is { } properties)
            properties.AddAfterSelf(content);
        else
            paragraph.AddFirst(content);
    }
}

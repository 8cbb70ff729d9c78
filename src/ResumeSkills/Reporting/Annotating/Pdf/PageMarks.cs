using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Content;
using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Reporting.Annotating.Pdf;

/// <summary>
/// The annotations added to one page (ISO 32000-1, 12.5.6). Each brings its own appearance, because not every viewer draws
/// annotations that have none.
/// </summary>
internal sealed class PageMarks
{
    // Table 165.
    private const int Print = 1 << 2;
    private const int NoZoom = 1 << 3;
    private const int NoRotate = 1 << 4;

    private readonly PdfUpdate _update;
    private readonly PageNode _node;
    private readonly Matrix _toUser;
    private readonly NotePlaces _places;
    private readonly List<int> _annotations = [];
    private int? _noteSign;

    /// <param name="lines">The lines of the page, which notes must not cover.</param>
    public PageMarks(PdfUpdate update, PageNode node, PdfPage page, IEnumerable<Box> lines)
    {
        _update = update;
        _node = node;
        _toUser = PageReader.View(node).ToPage.Inverse();
        _places = new NotePlaces(page.Width, page.Height, lines.Concat(page.Dots));
    }

    /// <summary>Underlines words that show a workplace skill, and highlights those that show a technical one; gray where it is only claimed.</summary>
    /// <param name="words">Boxes on the page as shown, one for each line.</param>
    public void MarkWords(Tag tag, IReadOnlyList<Box> words)
    {
        var isUnderline = tag.Skill.Kind == SkillKind.Workplace;
        var color = (isUnderline, tag.Level) switch
        {
            (true, Level.Claimed) => "0.55 0.55 0.55",
            (true, _) => "0.1 0.35 0.85",
            (false, Level.Claimed) => "0.86 0.86 0.86",
            _ => "1 0.9 0.45",
        };
        var drawing = string.Concat(words.Select(box => isUnderline ? Underline(box) : Fill(box)));
        var rectangle = RectangleOf(words.Aggregate((a, b) => a.Union(b)));
        var appearance = _update.NewNumber();
        _update.SetStream(
            appearance,
            $"/Type /XObject /Subtype /Form /BBox [{rectangle}] /Resources << /ExtGState << /M << /BM /Multiply >> >> >>",
            $"/M gs {color} {(isUnderline ? "RG 1 w" : "rg")}\n{drawing}");
        // Upper left, upper right, lower left, lower right, as all viewers read them, whatever the standard says.
        var corners = words.SelectMany(box => Points((box.Left, box.Top), (box.Right, box.Top), (box.Left, box.Bottom), (box.Right, box.Bottom)));
        Add($"/Subtype /{(isUnderline ? "Underline" : "Highlight")} /QuadPoints [{PdfSyntax.Of(corners)}]", rectangle, color, BulletNote.Title(tag), appearance);
    }

    /// <summary>Puts a note beside a line.</summary>
    public void AddNote(Box line, string text)
    {
        // Viewers neither turn nor scale notes (12.5.3, 12.5.6.4): with the upper left corner of its rectangle where it belongs, a sign hangs from there upright.
        var place = _places.Beside(line);
        var (x, y) = _toUser.Apply(place.Left, place.Top);
        var rectangle = PdfSyntax.Of(x, y - NotePlaces.Size, x + NotePlaces.Size, y);
        Add("/Subtype /Text /Name /Comment", rectangle, "1 0.8 0.2", text, _noteSign ??= NewNoteSign(), Print | NoZoom | NoRotate);
    }

    /// <summary>Writes the page anew, its annotations and the added ones in it.</summary>
    public void Write()
    {
        if (_annotations.Count == 0)
            return;
        var key = _update.KeyOf(_node.Number);
        var known = (_node.Dictionary["Annots"].AsArray() ?? []).Select(annotation => PdfSyntax.Of(annotation, key));
        var annotations = string.Join(' ', known.Concat(_annotations.Select(number => $"{number} 0 R")));
        var page = PdfSyntax.Of(_node.Dictionary.Entries.Where(entry => entry.Key != "Annots"), key);
        _update.Set(_node.Number, $"{page[..^2]}/Annots [{annotations}] >>");
    }

    private void Add(string kind, string rectangle, string color, string text, int appearance, int flags = Print)
    {
        var number = _update.NewNumber();
        var key = _update.KeyOf(number);
        _annotations.Add(number);
        _update.Set(
            number,
            $"<< /Type /Annot {kind} /Rect [{rectangle}] /P {_node.Number} {_update.GenerationOf(_node.Number)} R /F {flags} /C [{color}]"
            + $" /T {PdfSyntax.Text(Annotator.Author, key)} /NM {PdfSyntax.Text($"resumeskills-{number}", key)}"
            + $" /Contents {PdfSyntax.Text(text, key)} /AP << /N {appearance} 0 R >> >>");
    }

    /// <summary>A sheet with three lines.</summary>
    private int NewNoteSign()
    {
        var size = PdfSyntax.Of(NotePlaces.Size);
        var number = _update.NewNumber();
        _update.SetStream(
            number,
            $"/Type /XObject /Subtype /Form /BBox [0 0 {size} {size}] /Resources << >>",
            "1 0.93 0.6 rg 0.75 0.5 0 RG 0.8 w 0.5 0.5 9 9 re B 2.3 7.2 m 7.7 7.2 l 2.3 5 m 7.7 5 l 2.3 2.8 m 5.7 2.8 l S");
        return number;
    }

    private string Fill(Box box) =>
        Path((box.Left, box.Top), (box.Right, box.Top), (box.Right, box.Bottom), (box.Left, box.Bottom)) + "f\n";

    private string Underline(Box box)
    {
        // Just below the baseline, which stands a quarter above the box's lower edge.
        var y = box.Bottom - (0.12 * box.Height);
        return Path((box.Left, y), (box.Right, y)) + "S\n";
    }

    private string Path(params (double X, double Y)[] corners) => string.Concat(corners.Select((corner, i) =>
        $"{PdfSyntax.Of(Points(corner))} {(i == 0 ? 'm' : 'l')} "));

    private IEnumerable<double> Points(params (double X, double Y)[] shown) => shown.SelectMany(corner =>
    {
        var (x, y) = _toUser.Apply(corner.X, corner.Y);
        return new[] { x, y };
    });

    private string RectangleOf(Box box)
    {
        var user = _toUser.BoxOf(box.Left, box.Top, box.Right, box.Bottom);
        return PdfSyntax.Of(user.Left, user.Top, user.Right, user.Bottom);
    }
}

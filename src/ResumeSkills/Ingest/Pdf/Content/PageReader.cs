using ResumeSkills.Ingest.Pdf.Fonts;
using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Reads one page: finds how it is shown, then carries out its content.</summary>
internal sealed class PageReader(PdfFile file, FontReader fonts) : IDisposable
{
    private readonly OptionalContent _layers = new(file);
    private readonly LetterBuffer _letters = new();

    public PdfPage Read(PageNode page, int number)
    {
        var (toPage, width, height) = View(page);
        var canvas = new PageCanvas(width, height, _letters, file.Budget);
        _letters.CutTo(0);
        var resources = page.Resources.AsDictionary() ?? PdfDictionary.Empty;
        var content = new ContentReader(file, fonts, _layers, canvas, toPage);
        content.Read(Content(page.Dictionary["Contents"]).Span, resources);
        foreach (var (appearance, placement) in Annotations.Of(page.Dictionary))
            new ContentReader(file, fonts, _layers, canvas, placement.Then(toPage)).Draw(appearance);
        return canvas.ToPage(number);
    }

    public void Dispose() => _letters.Dispose();

    /// <summary>From default user space to points from the upper left corner of the page as shown (ISO 32000-1, 14.11.2).</summary>
    public static (Matrix ToPage, double Width, double Height) View(PageNode page)
    {
        var media = Rectangle(page.MediaBox) ?? new Box(0, 0, 612, 792);
        var crop = Rectangle(page.CropBox) is { } box ? Intersection(box, media) ?? media : media;
        var unit = Math.Clamp(page.Dictionary["UserUnit"].AsNumber(1), 0.01, 100);
        var (left, bottom, right, top) = (crop.Left * unit, crop.Top * unit, crop.Right * unit, crop.Bottom * unit);
        var (width, height) = (right - left, top - bottom);
        return (((page.Rotate.AsInteger() % 360) + 360) % 360) switch
        {
            90 => (new Matrix(0, unit, unit, 0, -bottom, -left), height, width),
            180 => (new Matrix(-unit, 0, 0, unit, right, -bottom), width, height),
            270 => (new Matrix(0, -unit, -unit, 0, top, right), height, width),
            _ => (new Matrix(unit, 0, 0, -unit, -left, top), width, height),
        };
    }

    /// <summary>Any two opposite corners may be given. In user space Top is the smaller y.</summary>
    private static Box? Rectangle(PdfValue value)
    {
        if (value.AsNumbers(4) is not [var x1, var y1, var x2, var y2])
            return null;
        var box = new Box(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        return box.Width >= 1 && box.Height >= 1 ? box : null;
    }

    private static Box? Intersection(Box a, Box b)
    {
        var box = new Box(Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top), Math.Min(a.Right, b.Right), Math.Min(a.Bottom, b.Bottom));
        return box.Width >= 1 && box.Height >= 1 ? box : null;
    }

    /// <summary>Several streams are one content, with a space between each two of them.</summary>
    public static ReadOnlyMemory<byte> Content(PdfValue contents)
    {
        if (contents.AsStream() is { } only)
            return only.Unpack();
        if (contents.AsArray() is not { } array)
            return ReadOnlyMemory<byte>.Empty;
        var parts = array.Select(part => part.AsStream()).OfType<PdfStream>().Select(part => part.Unpack()).ToArray();
        if (parts.Length == 1)
            return parts[0];
        var joined = new byte[parts.Sum(part => part.Length + 1)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(joined.AsMemory(at));
            at += part.Length;
            joined[at++] = (byte)'\n';
        }
        return joined;
    }
}

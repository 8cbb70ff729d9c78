using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>The filled-in form fields and typewritten notes of a page, which are shown as part of it (ISO 32000-1, 12.5.5).</summary>
internal static class Annotations
{
    private const int HiddenFlag = 1 << 1;
    private const int NoViewFlag = 1 << 5;

    /// <summary>The appearance of each, and where in default user space it goes.</summary>
    public static IEnumerable<(PdfStream Appearance, Matrix Placement)> Of(PdfDictionary page)
    {
        foreach (var entry in page["Annots"].AsArray() ?? [])
        {
            if (entry.AsDictionary() is not { } annotation ||
                annotation["Subtype"].AsName() is not ("Widget" or "FreeText") ||
                (annotation["F"].AsInteger() & (HiddenFlag | NoViewFlag)) != 0 ||
                Appearance(annotation) is not { } appearance ||
                annotation["Rect"].AsNumbers(4) is not [var x1, var y1, var x2, var y2] ||
                appearance.Dictionary["BBox"].AsNumbers(4) is not [var left, var bottom, var right, var top])
            {
                continue;
            }
            var matrix = appearance.Dictionary["Matrix"].AsNumbers(6) is [var a, var b, var c, var d, var e, var f]
                ? new Matrix(a, b, c, d, e, f)
                : Matrix.Identity;
            var box = matrix.BoxOf(left, bottom, right, top);
            var scaleX = box.Width == 0 ? 1 : Math.Abs(x2 - x1) / box.Width;
            var scaleY = box.Height == 0 ? 1 : Math.Abs(y2 - y1) / box.Height;
            yield return (appearance, new Matrix(
                scaleX, 0, 0, scaleY, Math.Min(x1, x2) - (box.Left * scaleX), Math.Min(y1, y2) - (box.Top * scaleY)));
        }
    }

    /// <summary>The normal appearance, or that of the state which the annotation is in.</summary>
    private static PdfStream? Appearance(PdfDictionary annotation)
    {
        var normal = annotation["AP"].AsDictionary()?["N"] ?? PdfValue.Null;
        if (normal.AsStream() is { } only)
            return only;
        return annotation["AS"].AsName() is { } state ? normal.AsDictionary()?[state].AsStream() : null;
    }
}

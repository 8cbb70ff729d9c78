using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Content;
using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Tests.Reporting.Annotating;

/// <summary>Sees what the marks on a page lie on.</summary>
internal static class MarkedPages
{
    /// <summary>The upright letters whose middle lies in each quadrilateral of the page's underlines and highlights.</summary>
    public static IEnumerable<string> Words(PdfPage page, PageNode node)
    {
        var toPage = PageReader.View(node).ToPage;
        var marks = (node.Dictionary["Annots"].AsArray() ?? []).Select(annotation => annotation.AsDictionary()!)
            .Where(annotation => annotation["Subtype"].AsName() is "Underline" or "Highlight");
        foreach (var quad in marks.SelectMany(mark => mark["QuadPoints"].AsArray()!.Chunk(8)))
        {
            var corners = quad.Chunk(2).Select(point => toPage.Apply(point[0].AsNumber(), point[1].AsNumber())).ToArray();
            var box = new Box(corners[0].X, corners[0].Y, corners[3].X, corners[3].Y);
            Math.Abs(corners[1].X - box.Right).Should().BeLessThan(0.02, "the first edge is the upper one, from left to right");
            Math.Abs(corners[2].Y - box.Bottom).Should().BeLessThan(0.02);
            yield return string.Concat(page.Letters.Where(letter => letter.Rotation == 0 && Contains(box, letter)).OrderBy(letter => letter.Box.Left).Select(letter => letter.Text));
        }
    }

    private static bool Contains(Box box, Letter letter)
    {
        var x = (letter.Box.Left + letter.Box.Right) / 2;
        return box.Left < x && x < box.Right && box.Top < letter.Baseline && letter.Baseline < box.Bottom;
    }
}

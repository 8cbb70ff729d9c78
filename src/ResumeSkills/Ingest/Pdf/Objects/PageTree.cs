namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Lists the pages in order, each with what it inherits (ISO 32000-1, 7.7.3).</summary>
internal static class PageTree
{
    public static List<PageNode> Pages(PdfFile file)
    {
        var pages = new List<PageNode>();
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(PdfValue Node, PageNode Inherited, int Depth)>();
        open.Push((file.Trailer["Root"].AsDictionary()?["Pages"] ?? PdfValue.Null, PageNode.Root, 0));
        while (open.TryPop(out var next))
        {
            if (next.Node.AsDictionary() is not { } node || next.Depth > Limits.TreeDepth || !seen.Add(node))
                continue;
            var page = next.Inherited.With(node);
            if (node["Kids"].AsArray() is { } kids)
            {
                for (var i = kids.Length - 1; i >= 0; i--)
                    open.Push((kids[i], page, next.Depth + 1));
            }
            else
            {
                pages.Add(page);
                if (pages.Count > Limits.Pages)
                    throw file.Budget.TooLarge("has far more pages than a resume needs");
            }
        }
        return pages;
    }
}

/// <summary>A page and the attributes that it may inherit.</summary>
internal sealed record PageNode(PdfDictionary Dictionary, PdfValue Resources, PdfValue MediaBox, PdfValue CropBox, PdfValue Rotate)
{
    public static PageNode Root { get; } = new(PdfDictionary.Empty, PdfValue.Null, PdfValue.Null, PdfValue.Null, PdfValue.Null);

    public PageNode With(PdfDictionary node) => new(
        node,
        Or(node["Resources"], Resources),
        Or(node["MediaBox"], MediaBox),
        Or(node["CropBox"], CropBox),
        Or(node["Rotate"], Rotate));

    private static PdfValue Or(PdfValue own, PdfValue inherited) => own.IsNull ? inherited : own;
}

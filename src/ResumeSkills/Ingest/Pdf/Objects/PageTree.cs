namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Lists the pages in order, each with what it inherits (ISO 32000-1, 7.7.3).</summary>
internal static class PageTree
{
    public static List<PageNode> Pages(PdfFile file)
    {
        var pages = Walk(file, out var complete);
        if (pages.Count == 0 && !file.IsRecovered)
        {
            file.Recover();
            pages = Walk(file, out complete);
        }
        return file.IsRecovered && !complete ? Collect(file, pages) : pages;
    }

    private static List<PageNode> Walk(PdfFile file, out bool complete)
    {
        var pages = new List<PageNode>();
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(PdfValue Node, PageNode Inherited, int Depth)>();
        open.Push((file.Trailer["Root"].AsDictionary()?["Pages"] ?? PdfValue.Null, PageNode.Root, 0));
        complete = true;
        while (open.TryPop(out var next))
        {
            if (next.Node.AsDictionary() is not { } node)
            {
                complete = false;
                continue;
            }
            if (next.Depth > Limits.TreeDepth || !seen.Add(node))
                continue;
            var page = next.Inherited.With(node);
            if (node["Kids"].AsArray() is { } kids)
            {
                for (var i = kids.Length - 1; i >= 0; i--)
                    open.Push((kids[i], page, next.Depth + 1));
            }
            else
            {
                Add(file, pages, page with { Number = next.Node.ReferenceNumber });
            }
        }
        return pages;
    }

    /// <summary>For a file that has lost parts of its tree: the pages that are left, in the order of their numbers.</summary>
    private static List<PageNode> Collect(PdfFile file, List<PageNode> fromTree)
    {
        var pages = new List<PageNode>();
        foreach (var number in file.Numbers)
        {
            if (file.Fetch(number).AsDictionary() is { } node && node["Type"].AsName() == "Page")
                Add(file, pages, Inherit(node) with { Number = number });
        }
        pages = LostPages.AddTo(pages.Count >= fromTree.Count ? pages : fromTree, file);
        return pages.Count <= Limits.Pages ? pages : throw file.Budget.TooLarge("has far more pages than a resume needs");
    }

    private static PageNode Inherit(PdfDictionary node)
    {
        var line = new Stack<PdfDictionary>();
        for (var ancestor = node; ancestor is not null && line.Count < Limits.TreeDepth; ancestor = ancestor["Parent"].AsDictionary())
            line.Push(ancestor);
        return line.Aggregate(PageNode.Root, (page, ancestor) => page.With(ancestor));
    }

    private static void Add(PdfFile file, List<PageNode> pages, PageNode page)
    {
        pages.Add(page);
        if (pages.Count > Limits.Pages)
            throw file.Budget.TooLarge("has far more pages than a resume needs");
    }
}

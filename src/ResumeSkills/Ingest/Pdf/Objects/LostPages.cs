namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Finds contents of pages whose dictionaries a damaged file has lost.</summary>
internal static class LostPages
{
    /// <summary>Content shows text somewhere in its first part, after whatever it draws behind the text.</summary>
    private const int Beginning = 300_000;

    /// <summary>The pages with those contents added that belong to none of them, all in the order of their contents' numbers.</summary>
    public static List<PageNode> AddTo(List<PageNode> pages, PdfFile file)
    {
        var known = pages.SelectMany(Contents).ToHashSet();
        var model = pages.Count > 0 ? pages[0] : PageNode.Root;
        var all = pages.ConvertAll(page => (Number: Contents(page).FirstOrDefault(), page));
        foreach (var number in file.Numbers)
        {
            if (!known.Contains(number) && file.Fetch(number).AsStream() is { } stream && IsContent(stream))
                all.Add((number, model with { Number = -1, Dictionary = new PdfDictionary([new("Contents", PdfValue.Reference(file, number))]) }));
        }
        return [.. all.OrderBy(entry => entry.Number).Select(entry => entry.page)];
    }

    private static IEnumerable<int> Contents(PageNode page)
    {
        var contents = page.Dictionary["Contents"];
        return (contents.AsArray() ?? [contents]).Select(part => part.ReferenceNumber);
    }

    private static bool IsContent(PdfStream stream)
    {
        if (!stream.Dictionary["Type"].IsNull || !stream.Dictionary["Subtype"].IsNull || !stream.Dictionary["Length1"].IsNull)
            return false;
        var start = stream.UnpackStart(Beginning).Span;
        start = start[..Math.Min(start.Length, Beginning)];
        return start.IndexOf("BT"u8) >= 0 && start.IndexOf(" Tf"u8) >= 0 && start.IndexOf("begincmap"u8) < 0;
    }
}

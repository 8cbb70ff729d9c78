using ResumeSkills.Ingest.Pdf.Content;
using ResumeSkills.Ingest.Pdf.Fonts;
using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf;

/// <summary>Reads the placed letters of a PDF: tokens, objects, filters, fonts, content, each layer using only those before it.</summary>
internal static class PdfReader
{
    /// <summary>Reads all pages; <paramref name="name"/> is for messages.</summary>
    /// <exception cref="UnreadableDocumentException">
    /// The bytes are no PDF, damaged beyond recovery, protected by a password, without pages or over the <see cref="Limits"/>.
    /// Pages without text are no error here: see <see cref="PdfPage.HasPicture"/>.
    /// </exception>
    public static PdfText Read(string name, ReadOnlyMemory<byte> bytes) => Read(name, bytes, out _, out _);

    /// <param name="file">The objects, for who writes some of them anew.</param>
    /// <param name="nodes">The dictionaries of the pages, in order.</param>
    public static PdfText Read(string name, ReadOnlyMemory<byte> bytes, out PdfFile file, out IReadOnlyList<PageNode> nodes)
    {
        var budget = new Budget(name, bytes.Length);
        if (bytes.Length > Limits.FileBytes)
            throw budget.TooLarge("is far larger than a resume needs to be");
        file = PdfFile.Open(bytes, budget);
        nodes = PageTree.Pages(file);
        if (nodes.Count == 0)
            throw budget.Damaged("holds no pages");
        using var reader = new PageReader(file, new FontReader(budget, file.IsRecovered ? FontUsage.Of(file, nodes) : null));
        var pages = new PdfPage[nodes.Count];
        for (var i = 0; i < pages.Length; i++)
            pages[i] = reader.Read(nodes[i], i + 1);
        return new PdfText(pages, budget.Warnings);
    }
}

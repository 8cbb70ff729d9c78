using System.IO.Compression;
using System.Text;

namespace ResumeSkills.Ingest.Docx;

/// <summary>Looks into a ZIP file before anything is read from it: what it is, and whether it is safe to unpack.</summary>
internal static class ZipContent
{
    /// <summary>A Word file has some 20 entries, and a few hundred when every picture is its own.</summary>
    public const int MaxEntries = 5_000;

    /// <summary>All entries unpacked. Pictures hardly shrink in a ZIP, so a file within the size limit unpacks to little more than itself.</summary>
    public const long MaxUnpacked = 256L << 20;

    /// <summary>One XML part unpacked; a 300-page book has half of this.</summary>
    public const long MaxXmlPart = XmlCursor.MaxCharacters;

    /// <summary>WordprocessingML shrinks to a tenth or, full of repeated formatting, to a fiftieth.</summary>
    public const int MaxRatio = 250;

    /// <summary>Below this the ratio says nothing: a blank bitmap shrinks to a thousandth.</summary>
    private const long RatioMatters = 32L << 20;

    private const int ContentTypesRead = 1 << 16;

    /// <summary>The content types of document parts; those of documents embedded in other files have no ".main".</summary>
    private static readonly string[] WordDocuments =
    [
        "wordprocessingml.document.main", "wordprocessingml.template.main",
        "ms-word.document.macroEnabled.main", "ms-word.template.macroEnabledTemplate.main",
    ];

    /// <summary>What another office file says it holds, by words of its list of content types or its own first entry.</summary>
    private static readonly (string Mark, string What, string Advice)[] Kinds =
    [
        ("spreadsheetml", "an Excel workbook", "save the resume as .docx or PDF"),
        ("presentationml", "a PowerPoint presentation", "save it as PDF"),
        ("visio", "a Visio drawing", "save it as PDF"),
        ("application/vnd.oasis.opendocument", "an OpenDocument file", "save it as .docx or PDF"),
        ("application/epub", "an e-book", "save it as .docx or PDF"),
        ("Index/Document.iwa", "a Pages document", "export it as Word or PDF"),
        ("", "a ZIP archive", "unpack it and pass the documents in it"),
    ];

    /// <summary>Makes sure that the file is a Word document whose unpacking stays within the limits.</summary>
    /// <exception cref="UnreadableDocumentException">It is something else, encrypted, damaged or a ZIP bomb.</exception>
    public static void Check(string name, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(bytes.AsStream());
            CheckKind(name, zip);
            CheckSizes(name, zip, bytes.Length);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableDocumentException(
                name, UnreadableCause.Damaged, "this ZIP-based document is cut off or damaged; get a fresh copy or save it again.", error);
        }
    }

    private static void CheckKind(string name, ZipArchive zip)
    {
        if (zip.Entries.Count > MaxEntries)
            throw TooLarge(name, $"more than {MaxEntries} entries");
        if (zip.Entries.Any(entry => entry.IsEncrypted))
        {
            throw new UnreadableDocumentException(
                name, UnreadableCause.Encrypted, "this file is protected by a password; save a copy without one.");
        }
        var marks = string.Join('\n', zip.Entries.Select(entry => entry.FullName)) + Head(zip, "[Content_Types].xml") + Head(zip, "mimetype");
        if (WordDocuments.Any(type => marks.Contains(type, StringComparison.Ordinal)))
            return;
        var kind = Kinds.First(kind => marks.Contains(kind.Mark, StringComparison.Ordinal));
        throw new UnreadableDocumentException(name, UnreadableCause.NotADocument, $"this is {kind.What}; {kind.Advice}.");
    }

    private static string Head(ZipArchive zip, string entryName)
    {
        if (zip.Entries.FirstOrDefault(entry => entry.FullName == entryName) is not { } entry)
            return "";
        using var stream = entry.Open();
        var head = new byte[ContentTypesRead];
        return Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }

    /// <summary>Counts what really comes out of each entry: the sizes that a ZIP file states may be lies.</summary>
    private static void CheckSizes(string name, ZipArchive zip, long packed)
    {
        var buffer = new byte[1 << 16];
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            var size = 0L;
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                size += read;
                total += read;
                if (total > MaxUnpacked || (total > RatioMatters && total / packed > MaxRatio))
                    throw TooLarge(name, "content that unpacks to a suspiciously large size");
                if (size > MaxXmlPart && IsXml(entry.FullName))
                    throw TooLarge(name, "a part of several hundred pages");
            }
        }
    }

    private static bool IsXml(string entry) =>
        entry.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static UnreadableDocumentException TooLarge(string name, string why) =>
        new(name, UnreadableCause.TooLarge, $"this file holds {why}; save the resume alone as a new file.");
}

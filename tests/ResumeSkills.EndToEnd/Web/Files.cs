using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>Files that people, and those who mean harm, upload.</summary>
internal static class Files
{
    /// <summary>A PDF whose only page is a picture.</summary>
    public static byte[] Scan() => Pdf("q 612 0 0 792 0 0 cm /Im0 Do Q", "<< /XObject << /Im0 3 0 R >> >>", "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream");

    /// <summary>A PDF whose page unpacks to hundreds of megabytes of drawing.</summary>
    public static byte[] PdfBomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("q 1 0 0 1 0 0 cm Q\n", (1 << 20) / 19)));
            for (var i = 0; i < megabytes; i++)
                deflate.Write(block);
        }

        return Pdf(Encoding.Latin1.GetString(packed.ToArray()), "<< >>", "null", "/Filter /FlateDecode ");
    }

    /// <summary>A PDF whose pages all show the same heap of letters and lines, laid over each other at random: small, within every limit, and many seconds of work.</summary>
    public static byte[] SlowPdf(int pages)
    {
        var random = new Random(2);
        var content = new StringBuilder();
        for (var i = 0; i < 30_000; i++)
            content.Append(CultureInfo.InvariantCulture, $"{random.Next(600)} {random.Next(790)} {random.Next(60)} 2 re f\n");
        content.Append("BT /F1 10 Tf\n");
        for (var i = 0; i < 1_000; i++)
            content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 {random.Next(600)} {random.Next(790)} Tm (ab) Tj\n");
        return Pdf(content.Append("ET").ToString(), "<< /Font << /F1 3 0 R >> >>", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", pages: pages);
    }

    /// <summary>A text of many more lines than any resume has.</summary>
    public static byte[] ManyLines() => Encoding.ASCII.GetBytes("EXPERIENCE\n" + string.Concat(Enumerable.Repeat("- x\n", 60_000)));

    /// <summary>A Word file whose text unpacks to gigabytes.</summary>
    public static byte[] ZipBomb(int megabytes)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            using var part = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            part.Write("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"""u8);
            var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>Trained waiters</w:t></w:r></w:p>", (1 << 20) / 49)));
            for (var i = 0; i < megabytes; i++)
                part.Write(block);
            part.Write("</w:body></w:document>"u8);
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static byte[] Pdf(string content, string resources, string third, string filter = "", int pages = 1)
    {
        const int FirstPage = 5;
        var text = new StringBuilder("%PDF-1.4\n");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Concat(Enumerable.Range(FirstPage, pages).Select(page => $"{page} 0 R "))}] /Count {pages} >>",
            third,
            $"<< {filter}/Length {content.Length} >>\nstream\n{content}\nendstream",
            .. Enumerable.Repeat($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources {resources} >>", pages),
        ];
        var places = new List<int>();
        foreach (var (i, one) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{one}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => text.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}

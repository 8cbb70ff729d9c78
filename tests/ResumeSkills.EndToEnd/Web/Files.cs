using System.IO.Compression;
using System.Text;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>Files that people, and those who mean harm, upload.</summary>
internal static class Files
{
    /// <summary>A PDF whose only page is a picture.</summary>
    public static byte[] Scan() => Pdf("q 612 0 0 792 0 0 cm /Im0 Do Q", "<< /XObject << /Im0 5 0 R >> >>", "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream");

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

    private static byte[] Pdf(string content, string resources, string fifth, string filter = "")
    {
        var text = new StringBuilder("%PDF-1.4\n");
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources {resources} >>",
            $"<< {filter}/Length {content.Length} >>\nstream\n{content}\nendstream",
            fifth,
        ];
        var places = new List<int>();
        foreach (var (i, one) in objects.Index())
        {
            places.Add(text.Length);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{one}\nendobj\n");
        }

        var start = text.Length;
        text.Append("xref\n0 6\n0000000000 65535 f \n");
        places.ForEach(place => text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}

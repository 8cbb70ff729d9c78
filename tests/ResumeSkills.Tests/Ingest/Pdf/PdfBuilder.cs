using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ResumeSkills.Tests.Ingest.Pdf;

/// <summary>Writes small PDFs for tests. Objects are numbered from 1 in the order in which they are added.</summary>
internal sealed class PdfBuilder
{
    public const string Helvetica = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    private readonly List<byte[]> _objects = [];

    public int Next => _objects.Count + 1;

    /// <summary>A file with one page of 612 by 792 points that shows this content in the fonts F1, F2, ...</summary>
    public static PdfBuilder Page(string content, params string[] fonts) => Page(content, "", "", fonts);

    /// <param name="page">More entries of the page, such as /Rotate 90.</param>
    /// <param name="resources">More entries of its resources.</param>
    public static PdfBuilder Page(string content, string page, string resources, params string[] fonts)
    {
        var builder = new PdfBuilder();
        builder.AddPage(content, page, resources, fonts);
        return builder;
    }

    /// <summary>A page in Helvetica whose lines stand 20 points apart, the first at y = 700.</summary>
    public static PdfBuilder Lines(params string[] lines) =>
        Page("BT /F1 12 Tf 20 TL 72 720 Td " + string.Concat(lines.Select(line => $"T* ({line}) Tj ")) + "ET");

    public static string Text(string shown) => $"BT /F1 12 Tf 72 700 Td {shown} ET";

    /// <summary>Catalog, page tree, page, content, then the fonts from object 5 on; what the fonts refer to is added after them.</summary>
    public void AddPage(string content, string page, string resources, params string[] fonts)
    {
        if (fonts.Length == 0)
            fonts = [Helvetica];
        var names = string.Join(' ', fonts.Select((_, i) => $"/F{i + 1} {i + 5} 0 R"));
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 612 792] >>");
        Add($"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << {names} >> {resources} >> {page} >>");
        AddStream("", Latin(content));
        foreach (var font in fonts)
            Add(font);
    }

    public int Add(string body)
    {
        _objects.Add(Latin(body));
        return _objects.Count;
    }

    public int AddStream(string entries, byte[] data)
    {
        _objects.Add([.. Latin($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. Latin("\nendstream")]);
        return _objects.Count;
    }

    public int AddStream(string entries, string data) => AddStream(entries, Latin(data));

    public void Replace(int number, string body) => _objects[number - 1] = Latin(body);

    /// <summary>A file with a cross-reference table.</summary>
    public byte[] Build(string trailer = "")
    {
        var file = new List<byte>(Latin("%PDF-1.7\n"));
        var offsets = _objects.Select((body, index) => Append(file, index + 1, body)).ToList();
        var start = file.Count;
        file.AddRange(Latin($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            file.AddRange(Latin(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        file.AddRange(Latin($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"));
        return [.. file];
    }

    /// <summary>A file whose plain objects lie in an object stream and whose cross-references are a stream with PNG predictors.</summary>
    /// <param name="placeError">By how much the places within the object stream are misstated.</param>
    public byte[] BuildCompressed(int placeError = 0)
    {
        var file = new List<byte>(Latin("%PDF-1.7\n"));
        var rows = new List<byte[]> { new byte[] { 0, 0, 0, 0, 0 } };
        var (header, bodies) = (new StringBuilder(), new List<byte>());
        var container = _objects.Count + 1;
        var place = 0;
        for (var number = 1; number <= _objects.Count; number++)
        {
            var body = _objects[number - 1];
            if (body.AsSpan().IndexOf("endstream"u8) >= 0)
            {
                rows.Add(Row(1, Append(file, number, body), 0));
                continue;
            }
            header.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Count} ");
            bodies.AddRange([.. body, (byte)'\n']);
            rows.Add(Row(2, container, place++ + placeError));
        }
        var packed = Deflate([.. Latin(header.ToString()), .. bodies]);
        rows.Add(Row(1, Append(file, container, Stream(
            $"/Type /ObjStm /N {place} /First {header.Length} /Filter /FlateDecode", packed)), 0));
        rows.Add(Row(1, file.Count, 0));
        var start = Append(file, container + 1, Stream(
            $"/Type /XRef /Root 1 0 R /Size {container + 2} /W [1 3 1] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >>",
            Deflate(PngUp(rows))));
        file.AddRange(Latin($"startxref\n{start}\n%%EOF\n"));
        return [.. file];
    }

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Deflate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
            stream.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Stream(string entries, byte[] data) =>
        [.. Latin($"<< {entries} /Length {data.Length} >>\nstream\n"), .. data, .. Latin("\nendstream")];

    private static int Append(List<byte> file, int number, byte[] body)
    {
        var offset = file.Count;
        file.AddRange([.. Latin($"{number} 0 obj\n"), .. body, .. Latin("\nendobj\n")]);
        return offset;
    }

    private static byte[] Row(byte kind, int second, int third) =>
        [kind, (byte)(second >> 16), (byte)(second >> 8), (byte)second, (byte)third];

    private static byte[] PngUp(List<byte[]> rows)
    {
        var result = new List<byte>();
        var above = new byte[rows[0].Length];
        foreach (var row in rows)
        {
            result.Add(2);
            result.AddRange(row.Select((b, i) => (byte)(b - above[i])));
            above = row;
        }
        return [.. result];
    }
}

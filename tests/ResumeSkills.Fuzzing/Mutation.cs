using System.IO.Compression;

namespace ResumeSkills.Fuzzing;

/// <summary>Damages a file: bytes, stretches and the words of its format; a zip also from within.</summary>
public static class Mutation
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "endobj", "endstream", "stream", "xref", "trailer", "startxref", "obj", "<<", ">>", "[", "]", "(", ")", "/Length 99999999", "/Prev 0",
            "/Kids [1 0 R]", "/Parent 1 0 R", "/Filter /FlateDecode", "/W [1 1 1]", "/Size 2147483647", "/Count -1", "1 0 R", "BT", "ET", "Tj", "q", "Q",
            "cm", "Do", "-2147483648", "9999999999999999999", "1e308", "0 0 0 0 0 0 Tm", "beginbfrange", "<w:p>", "</w:p>", "<w:t>", "<w:tbl>", "&#0;",
            "<!--", "]]>", "]]]]", "{{{{", "\0\0\0\0", "\uFFFD", "# ", "- ", "> ",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    public static byte[] Of(byte[] file, Random random) =>
        IsZip(file) && random.Next(3) > 0 ? InsideZip(file, random) : Bytes(file, random);

    private static bool IsZip(byte[] file) => file.AsSpan().StartsWith("PK"u8);

    private static byte[] Bytes(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var n = random.Next(1, 6); n > 0 && bytes.Count > 8; n--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 1 + (bytes.Count / 8)), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(length, 2000)));
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Math.Min(length, 500)));
                    break;
                default:
                    bytes.InsertRange(at, Words[random.Next(Words.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] InsideZip(byte[] file, Random random)
    {
        using var output = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
        using (var target = new ZipArchive(output, ZipArchiveMode.Create))
        {
            var chosen = random.Next(source.Entries.Count);
            foreach (var (index, entry) in source.Entries.Index())
            {
                using var read = entry.Open();
                using var content = new MemoryStream();
                read.CopyTo(content);
                using var written = target.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                var hit = index == chosen || entry.FullName == "word/document.xml";
                written.Write(hit ? Bytes(content.ToArray(), random) : content.ToArray());
            }
        }

        return output.ToArray();
    }
}

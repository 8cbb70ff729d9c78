using System.Buffers.Binary;
using System.Text;

namespace ResumeSkills.Tests.Ingest.Pdf.Fonts;

/// <summary>Writes the parts of font programs from which meaning can be read, and nothing else.</summary>
internal static class FontPrograms
{
    public static byte[] Sfnt(params (string Tag, byte[] Data)[] tables)
    {
        var (directory, data) = (new List<byte>(), new List<byte>());
        directory.AddRange([0, 1, 0, 0, .. Two(tables.Length), 0, 0, 0, 0, 0, 0]);
        foreach (var (tag, bytes) in tables)
        {
            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, .. Four(12 + (16 * tables.Length) + data.Count), .. Four(bytes.Length)]);
            data.AddRange(bytes);
        }
        return [.. directory, .. data];
    }

    public static byte[] Cmap(int platform, int encoding, byte[] subtable) =>
        [0, 0, 0, 1, .. Two(platform), .. Two(encoding), 0, 0, 0, 12, .. subtable];

    /// <summary>Codes from <paramref name="first"/> on have the glyphs from 1 on.</summary>
    public static byte[] Format6(int first, int count) =>
        [.. Two(6), .. Two(10 + (2 * count)), 0, 0, .. Two(first), .. Two(count), .. Enumerable.Range(1, count).SelectMany(Two)];

    public static byte[] Format0(params (int Code, byte Glyph)[] entries)
    {
        var table = new byte[262];
        table[2] = 1;
        table[3] = 6;
        foreach (var (code, glyph) in entries)
            table[6 + code] = glyph;
        return table;
    }

    /// <summary>One segment that counts up from glyph 1 and one that looks its glyphs up, then the end.</summary>
    public static byte[] Format4(int first, int last, int looked, int glyph)
    {
        byte[] body =
        [
            .. Two(6), .. new byte[6],
            .. Two(last), .. Two(looked), .. Two(0xFFFF), 0, 0,
            .. Two(first), .. Two(looked), .. Two(0xFFFF),
            .. Two((1 - first) & 0xFFFF), .. Two(0), .. Two(1),
            .. Two(0), .. Two(4), .. Two(0),
            .. Two(glyph),
        ];
        return [.. Two(4), .. Two(body.Length + 6), 0, 0, .. body];
    }

    public static byte[] Format12(int first, int last) =>
        [.. Two(12), 0, 0, .. Four(28), 0, 0, 0, 0, .. Four(1), .. Four(first), .. Four(last), .. Four(1)];

    /// <summary>A post table of format 2 with these names for the glyphs from 0 on.</summary>
    public static byte[] Post(params string[] names) =>
    [
        0, 2, 0, 0, .. new byte[28], .. Two(names.Length),
        .. names.SelectMany((_, i) => Two(258 + i)),
        .. names.SelectMany(name => (byte[])[(byte)name.Length, .. Encoding.ASCII.GetBytes(name)]),
    ];

    /// <summary>A CFF program whose glyphs from 1 on have these names and, with an encoding, the codes from 65 on.</summary>
    public static byte[] Cff(bool encoding, params string[] names)
    {
        byte[] header = [1, 0, 4, 1];
        var name = Index("Font"u8.ToArray());
        var strings = Index([.. names.Select(Encoding.ASCII.GetBytes)]);
        var subroutines = Index();
        var topLength = Index(new byte[18]).Length;
        var charsetAt = header.Length + name.Length + topLength + strings.Length + subroutines.Length;
        byte[] charset = [0, .. names.SelectMany((_, i) => Two(391 + i))];
        byte[] codes = [0, (byte)names.Length, .. names.Select((_, i) => (byte)(65 + i))];
        var glyphs = Index([.. Enumerable.Repeat(new byte[] { 14 }, names.Length + 1)]);
        byte[] top =
        [
            29, .. Four(charsetAt), 15,
            29, .. Four(encoding ? charsetAt + charset.Length : 0), 16,
            29, .. Four(charsetAt + charset.Length + codes.Length), 17,
        ];
        return [.. header, .. name, .. Index(top), .. strings, .. subroutines, .. charset, .. codes, .. glyphs];
    }

    private static byte[] Index(params byte[][] items)
    {
        if (items.Length == 0)
            return [0, 0];
        var offset = 1;
        var offsets = new List<byte>(Two(offset));
        foreach (var item in items)
            offsets.AddRange(Two(offset += item.Length));
        return [.. Two(items.Length), 2, .. offsets, .. items.SelectMany(item => item)];
    }

    private static byte[] Two(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Four(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}

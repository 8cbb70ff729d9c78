namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>The glyph names and the built-in encoding of a Compact Font Format program (Adobe Technical Note 5176).</summary>
internal sealed class CffFont
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = (12 << 8) | 30;

    private static readonly Lazy<string[]> StandardStrings = new(() => SortedTable.ReadLines("Ingest/Pdf/Fonts/cff-strings.txt"));

    private readonly ReadOnlyMemory<byte> _font;
    private readonly CffIndex _strings;
    private readonly int[] _sids;
    private readonly int _encoding;
    private readonly Lazy<Dictionary<int, int>> _glyphOfCid;

    private CffFont(ReadOnlyMemory<byte> font, CffIndex strings, int[] sids, int encoding, bool isCidKeyed)
    {
        _font = font;
        _strings = strings;
        _sids = sids;
        _encoding = encoding;
        IsCidKeyed = isCidKeyed;
        _glyphOfCid = new Lazy<Dictionary<int, int>>(() =>
            sids.Select((cid, glyph) => (cid, glyph)).DistinctBy(entry => entry.cid).ToDictionary());
    }

    /// <summary>Whether glyphs are known by CIDs instead of names.</summary>
    public bool IsCidKeyed { get; }

    public static CffFont? Open(ReadOnlyMemory<byte> font)
    {
        var span = font.Span;
        var names = CffIndex.Read(span, BigEndian.Byte(span, 2));
        var tops = CffIndex.Read(span, names.End);
        var strings = CffIndex.Read(span, tops.End);
        if (tops.Count == 0)
            return null;
        var top = ReadDictionary(tops.Item(span, 0));
        var glyphs = CffIndex.Read(span, top.GetValueOrDefault(CharStringsOperator)).Count;
        var sids = ReadCharset(span, top.GetValueOrDefault(CharsetOperator), glyphs);
        return new CffFont(font, strings, sids, top.GetValueOrDefault(EncodingOperator), top.ContainsKey(RosOperator));
    }

    /// <summary>Where the glyph of a CID stands; in a font that is not CID-keyed CIDs are glyph numbers.</summary>
    public int GlyphOfCid(int cid) => IsCidKeyed ? _glyphOfCid.Value.GetValueOrDefault(cid) : cid;

    public string? NameOfGlyph(int glyph) => !IsCidKeyed && glyph > 0 && glyph < _sids.Length ? StringOf(_sids[glyph]) : null;

    /// <summary>The glyph name of each code.</summary>
    public string?[] Encoding()
    {
        if (_encoding <= 1)
            return _encoding == 0 ? Encodings.Standard : Encodings.Find("MacExpertEncoding")!;
        var names = new string?[256];
        var table = BigEndian.Slice(_font.Span, _encoding, int.MaxValue);
        var format = BigEndian.Byte(table, 0);
        var count = BigEndian.Byte(table, 1);
        var at = 2;
        if ((format & 0x7F) == 0)
        {
            for (var glyph = 1; glyph <= count; glyph++)
                names[BigEndian.Byte(table, at++)] = NameOfGlyph(glyph);
        }
        else
        {
            for (int range = 0, glyph = 1; range < count; range++, at += 2)
            {
                var (first, left) = (BigEndian.Byte(table, at), BigEndian.Byte(table, at + 1));
                for (var code = first; code <= first + left && code < 256; code++)
                    names[code] = NameOfGlyph(glyph++);
            }
        }
        if ((format & 0x80) != 0)
        {
            var supplements = BigEndian.Byte(table, at++);
            for (var i = 0; i < supplements; i++, at += 3)
                names[BigEndian.Byte(table, at)] = StringOf(BigEndian.UInt16(table, at + 1));
        }
        return names;
    }

    private string? StringOf(int sid)
    {
        var standard = StandardStrings.Value;
        if (sid < standard.Length)
            return standard[sid];
        return sid - standard.Length < _strings.Count ? Latin(_strings.Item(_font.Span, sid - standard.Length)) : null;
    }

    private static string Latin(ReadOnlySpan<byte> bytes) => System.Text.Encoding.Latin1.GetString(bytes);

    /// <summary>The SID, or in a CID-keyed font the CID, of each glyph.</summary>
    private static int[] ReadCharset(ReadOnlySpan<byte> font, int offset, int glyphs)
    {
        var sids = new int[glyphs];
        // The predefined charsets; of them only ISOAdobe, whose SIDs count up from 1, is of use for text.
        if (offset <= 2)
        {
            for (var glyph = 0; glyph < glyphs; glyph++)
                sids[glyph] = glyph;
            return sids;
        }
        var format = BigEndian.Byte(font, offset);
        var at = offset + 1;
        for (var glyph = 1; glyph < glyphs && at < font.Length;)
        {
            var first = BigEndian.UInt16(font, at);
            var left = format switch { 1 => BigEndian.Byte(font, at + 2), 2 => BigEndian.UInt16(font, at + 2), _ => 0 };
            at += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (var i = 0; i <= left && glyph < glyphs; i++)
                sids[glyph++] = first + i;
        }
        return sids;
    }

    /// <summary>The last operand of each operator, which is all that the operators used here have.</summary>
    private static Dictionary<int, int> ReadDictionary(ReadOnlySpan<byte> bytes)
    {
        var entries = new Dictionary<int, int>();
        var operand = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var b = bytes[at++];
            switch (b)
            {
                case 12:
                    entries[(12 << 8) | BigEndian.Byte(bytes, at++)] = operand;
                    break;
                case <= 21:
                    entries[b] = operand;
                    break;
                case 28:
                    operand = BigEndian.Int16(bytes, at);
                    at += 2;
                    break;
                case 29:
                    operand = BigEndian.UInt32(bytes, at);
                    at += 4;
                    break;
                case 30:
                    // A real number, two digits a byte, ends with the digit 15; none is of use here.
                    while (at < bytes.Length && (bytes[at] & 0x0F) != 0x0F && bytes[at] >> 4 != 0x0F)
                        at++;
                    at++;
                    break;
                case >= 32 and <= 246:
                    operand = b - 139;
                    break;
                case >= 247 and <= 250:
                    operand = ((b - 247) * 256) + BigEndian.Byte(bytes, at++) + 108;
                    break;
                case >= 251 and <= 254:
                    operand = (-(b - 251) * 256) - BigEndian.Byte(bytes, at++) - 108;
                    break;
            }
        }
        return entries;
    }
}

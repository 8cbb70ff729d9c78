namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>A character map (ISO 32000-1, 9.7.5 and 9.10.3): cuts strings into codes, and maps codes to CIDs or to Unicode text.</summary>
internal sealed class CMap
{
    private readonly List<(int Bytes, uint Low, uint High)> _codeSpaces = [];
    private readonly CodeRanges<int> _cids = new();
    private readonly CodeRanges<string> _textRanges = new();
    private readonly Dictionary<int, string> _texts = [];
    private bool _identity;

    public bool IsVertical { get; set; }

    public bool IsTwoByte => _codeSpaces.Count == 0 || _codeSpaces[0].Bytes == 2;

    /// <summary>How many codes have a text.</summary>
    public long TextCount => _texts.Count + _textRanges.Covered;

    /// <summary>Two-byte codes that are their own CIDs.</summary>
    public static CMap Identity(bool vertical) => new() { _identity = true, IsVertical = vertical };

    public void AddCodeSpace(int bytes, uint low, uint high)
    {
        _identity = false;
        _codeSpaces.Add((bytes, low, high));
    }

    public void AddCids(int first, int last, int cid) => _cids.Add(first, last, cid);

    public void AddText(int code, string text) => _texts[code] = text;

    /// <summary>The last UTF-16 unit of the text counts up along the range.</summary>
    public void AddTextRange(int first, int last, string text) => _textRanges.Add(first, last, text);

    /// <summary>Two-byte codes unless the map says otherwise; a string may end within a code.</summary>
    public int NextCode(ReadOnlySpan<byte> text, out int length)
    {
        if (_codeSpaces.Count > 0)
        {
            uint code = 0;
            for (var bytes = 1; bytes <= 4 && bytes <= text.Length; bytes++)
            {
                code = (code << 8) | text[bytes - 1];
                foreach (var space in _codeSpaces)
                {
                    if (space.Bytes == bytes && Contains(space, code))
                    {
                        length = bytes;
                        return (int)code;
                    }
                }
            }
        }
        length = Math.Min(_codeSpaces.Count == 0 ? 2 : _codeSpaces.Min(space => space.Bytes), text.Length);
        var unmapped = 0;
        foreach (var b in text[..length])
            unmapped = (unmapped << 8) | b;
        return unmapped;
    }

    public int CidOf(int code)
    {
        if (_cids.TryFind(code, out var first, out var cid))
            return cid + (code - first);
        return _identity || _cids.Count == 0 ? code : 0;
    }

    /// <summary>The text of a code, or null.</summary>
    public string? TextOf(int code)
    {
        if (_texts.TryGetValue(code, out var text))
            return UnicodeText.Clean(text);
        if (!_textRanges.TryFind(code, out var first, out var start) || start.Length == 0)
            return null;
        if (start.Length == 1)
            return UnicodeText.OfScalar((start[0] + code - first) & 0xFFFF);
        if (char.IsSurrogatePair(start, start.Length - 2))
        {
            var last = UnicodeText.OfScalar(char.ConvertToUtf32(start, start.Length - 2) + code - first);
            return UnicodeText.Clean(string.Concat(start.AsSpan(0, start.Length - 2), last));
        }
        return UnicodeText.Clean(string.Concat(start.AsSpan(0, start.Length - 1), ((char)(start[^1] + code - first)).ToString()));
    }

    /// <summary>Each byte must lie in its own range (ISO 32000-1, 9.7.6.2).</summary>
    private static bool Contains((int Bytes, uint Low, uint High) space, uint code)
    {
        for (var shift = 0; shift < space.Bytes * 8; shift += 8)
        {
            var part = (code >> shift) & 0xFF;
            if (part < ((space.Low >> shift) & 0xFF) || part > ((space.High >> shift) & 0xFF))
                return false;
        }
        return true;
    }
}

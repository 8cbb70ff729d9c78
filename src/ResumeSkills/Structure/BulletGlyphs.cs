using System.Globalization;
using System.Text;

namespace ResumeSkills.Structure;

/// <summary>The signs that begin a list item.</summary>
internal static class BulletGlyphs
{
    private static readonly Dictionary<int, bool> SureByCodePoint = Load();

    /// <summary>
    /// The length in UTF-16 units of the glyph (or item number) and the space after it at the start of a line, or 0 if there is none.
    /// </summary>
    /// <param name="isRepeated">Whether another line of the document begins with this sign, which an unsure sign needs.</param>
    public static int LengthAt(ReadOnlySpan<char> line, Func<int, bool> isRepeated)
    {
        var start = line.Length - line.TrimStart().Length;
        if (Rune.DecodeFromUtf16(line[start..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return 0;
        var after = line[(start + length)..];
        var text = after.TrimStart();
        if (text.IsEmpty)
            return 0;
        var spaced = text.Length < after.Length;
        var begins = IsSure(rune.Value) || (spaced && IsUnsure(rune.Value) && isRepeated(rune.Value));
        return begins ? line.Length - text.Length : 0;
    }

    /// <summary>The code point that begins a line, or -1 where that is no sign of a list.</summary>
    public static int SignAt(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        return Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done
            && (SureByCodePoint.ContainsKey(rune.Value) || IsPrivate(rune.Value)) ? rune.Value : -1;
    }

    /// <summary>Whether the line is nothing but a glyph: its text then stands in the next block on the same height.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return Rune.DecodeFromUtf16(text, out var rune, out var length) == System.Buffers.OperationStatus.Done
            && length == text.Length && (IsSure(rune.Value) || IsUnsure(rune.Value));
    }

    public static bool IsSure(int codePoint) => SureByCodePoint.TryGetValue(codePoint, out var sure) && sure;

    private static bool IsUnsure(int codePoint) => SureByCodePoint.ContainsKey(codePoint) || IsPrivate(codePoint);

    public static bool IsPrivate(int codePoint) => codePoint is >= 0xE000 and <= 0xF8FF or >= 0xF0000;

    private static Dictionary<int, bool> Load()
    {
        var signs = new Dictionary<int, bool>();
        foreach (var cells in EmbeddedText.Rows("Structure/glyphs.txt"))
        {
            var range = cells[1].Split('-');
            for (var sign = Code(range[0]); sign <= Code(range[^1]); sign++)
                signs.TryAdd(sign, cells[0] == "sure");
        }

        return signs;

        static int Code(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}

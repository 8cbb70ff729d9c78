using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Filters;

/// <summary>Undoes the PNG and TIFF predictors, in place (ISO 32000-1, 7.4.4.4).</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;
    private const int MostColumns = 1 << 20;

    public static ReadOnlyMemory<byte> Undo(Memory<byte> bytes, PdfDictionary parameters)
    {
        var predictor = parameters["Predictor"].AsInteger(1);
        var colors = Math.Clamp(parameters["Colors"].AsInteger(1), 1, 32);
        var bits = Math.Clamp(parameters["BitsPerComponent"].AsInteger(8), 1, 16);
        var columns = Math.Clamp(parameters["Columns"].AsInteger(1), 1, MostColumns);
        var pixel = Math.Max(1, colors * bits / 8);
        var row = (int)((((long)colors * bits * columns) + 7) / 8);
        if (predictor >= FirstPng)
            return bytes[..UndoPng(bytes.Span, pixel, row)];
        if (predictor == Tiff)
            UndoTiff(bytes.Span, colors, bits, row);
        return bytes;
    }

    /// <summary>Moves the rows together as it goes, for each begins with a byte that names its predictor.</summary>
    private static int UndoPng(Span<byte> bytes, int pixel, int row)
    {
        var above = Span<byte>.Empty;
        var written = 0;
        for (var read = 0; read < bytes.Length; read += row + 1)
        {
            var kind = bytes[read];
            var length = Math.Min(row, bytes.Length - read - 1);
            bytes.Slice(read + 1, length).CopyTo(bytes[written..]);
            var current = bytes.Slice(written, length);
            UndoRow(kind, current, above, pixel);
            above = current;
            written += length;
        }
        return written;
    }

    private static void UndoRow(byte kind, Span<byte> current, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < current.Length; i++)
        {
            var left = i >= pixel ? current[i - pixel] : 0;
            var up = i < above.Length ? above[i] : 0;
            var upLeft = i >= pixel && i < above.Length ? above[i - pixel] : 0;
            current[i] += (byte)(kind switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, upLeft),
                _ => 0,
            });
        }
    }

    private static int Paeth(int left, int up, int upLeft)
    {
        var estimate = left + up - upLeft;
        var (toLeft, toUp, toUpLeft) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - upLeft));
        if (toLeft <= toUp && toLeft <= toUpLeft)
            return left;
        return toUp <= toUpLeft ? up : upLeft;
    }

    /// <summary>Whole bytes and 16-bit words only: text and cross-references are never packed in fewer bits.</summary>
    private static void UndoTiff(Span<byte> bytes, int colors, int bits, int row)
    {
        for (; bytes.Length >= row; bytes = bytes[row..])
        {
            if (bits == 8)
            {
                for (var i = colors; i < row; i++)
                    bytes[i] += bytes[i - colors];
            }
            else if (bits == 16)
            {
                for (var i = colors * 2; i + 1 < row; i += 2)
                {
                    var before = (bytes[i - (colors * 2)] << 8) | bytes[i - (colors * 2) + 1];
                    var sum = before + ((bytes[i] << 8) | bytes[i + 1]);
                    bytes[i] = (byte)(sum >> 8);
                    bytes[i + 1] = (byte)sum;
                }
            }
        }
    }
}

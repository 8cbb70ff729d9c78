using System.Buffers.Binary;

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Reads cross-reference tables and streams, newest first (ISO 32000-1, 7.5.4 to 7.5.8).</summary>
internal sealed class CrossReferenceReader(PdfFile file, ReadOnlyMemory<byte> bytes)
{
    /// <summary>"startxref" stands in the last 1,024 bytes, says the standard; some writers append junk.</summary>
    private const int TailLength = 2048;

    private readonly Dictionary<int, CrossReference> _entries = [];
    private readonly HashSet<int> _visited = [];

    public IReadOnlyDictionary<int, CrossReference> Entries => _entries;

    /// <summary>Where the newest section begins.</summary>
    public int Start { get; private set; } = -1;

    /// <summary>The newest trailer, or null if the chain of sections is broken anywhere.</summary>
    public PdfDictionary? Read()
    {
        PdfDictionary? newest = null;
        var pending = new Queue<int>();
        Start = FindStart();
        pending.Enqueue(Start);
        while (pending.TryDequeue(out var offset))
        {
            if (!_visited.Add(offset))
                continue;
            if (_visited.Count > Limits.CrossReferenceSections || offset < 0 || offset >= bytes.Length)
                return null;
            if (ReadSection(offset) is not { } trailer)
                return null;
            newest ??= trailer;
            // Objects of a hybrid file that old readers must not see.
            if (trailer["XRefStm"].Kind == PdfKind.Number)
                pending.Enqueue(trailer["XRefStm"].AsInteger(-1));
            if (trailer["Prev"].Kind != PdfKind.Null)
                pending.Enqueue(trailer["Prev"].AsInteger(-1));
        }
        return newest;
    }

    private int FindStart()
    {
        var from = Math.Max(0, bytes.Length - TailLength);
        var tail = bytes.Span[from..];
        var at = tail.LastIndexOf("startxref"u8);
        return at < 0 ? -1 : new ObjectParser(bytes.Span, from + at + 9, file).Read().AsInteger(-1);
    }

    private PdfDictionary? ReadSection(int offset)
    {
        var parser = new ObjectParser(bytes.Span, offset, file);
        return parser.TryReadKeyword("xref"u8) ? ReadTable(ref parser) : ReadStream(offset);
    }

    private PdfDictionary? ReadTable(ref ObjectParser parser)
    {
        var start = parser.Position;
        var known = _entries.Count;
        while (!parser.TryReadKeyword("trailer"u8))
        {
            var first = parser.ReadWhole();
            var count = parser.ReadWhole();
            if (first < 0 || count < 0)
                return null;
            for (var i = 0; i < count; i++)
            {
                var position = parser.ReadWhole();
                var generation = parser.ReadWhole();
                if (position < 0 || generation < 0)
                    return null;
                var used = parser.TryReadKeyword("n"u8);
                if (!used && !parser.TryReadKeyword("f"u8))
                    return null;
                // Some tables that ought to begin at 0 say 1; the head of the free list gives them away.
                if (i == 0 && first == 1 && !used && generation == 65535)
                    first = 0;
                if (first <= int.MaxValue - i)
                    _entries.TryAdd(first + i, used ? CrossReference.At(position) : CrossReference.Deleted);
            }
        }
        var trailer = parser.Read().AsDictionary();
        file.Budget.SpendParsing(parser.Position - start, _entries.Count - known);
        return trailer;
    }

    private PdfDictionary? ReadStream(int offset)
    {
        if (file.ParseAt(offset, null, out _).AsStream() is not { } stream || stream.Dictionary["Type"].AsName() != "XRef")
            return null;
        var dictionary = stream.Dictionary;
        if (dictionary["W"].AsNumbers(3) is not { } widths || Array.Exists(widths, each => each is < 0 or > 8))
            return null;
        int w0 = (int)widths[0], w1 = (int)widths[1], w2 = (int)widths[2];
        var width = w0 + w1 + w2;
        if (width == 0)
            return null;
        var rows = stream.Unpack().Span;
        var known = _entries.Count;
        var ranges = dictionary["Index"].AsArray() ?? [PdfValue.Of(0), dictionary["Size"]];
        for (var r = 0; r + 1 < ranges.Length; r += 2)
        {
            var first = ranges[r].AsInteger(-1);
            var count = ranges[r + 1].AsInteger(-1);
            if (first < 0)
                return null;
            for (var i = 0; i < count && rows.Length >= width; i++, rows = rows[width..])
            {
                if (first > int.MaxValue - i)
                    break;
                Add(first + i, w0 == 0 ? 1 : Field(rows[..w0]), Field(rows.Slice(w0, w1)), Field(rows.Slice(w0 + w1, w2)));
            }
        }
        file.Budget.SpendParsing(0, _entries.Count - known);
        return dictionary;
    }

    private void Add(int number, long kind, long second, long third)
    {
        if (second is < 0 or > int.MaxValue || third is < 0 or > int.MaxValue)
            return;
        if (kind == 0)
            _entries.TryAdd(number, CrossReference.Deleted);
        else if (kind == 1)
            _entries.TryAdd(number, CrossReference.At((int)second));
        else if (kind == 2)
            _entries.TryAdd(number, new CrossReference((int)second, (int)third));
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        Span<byte> wide = stackalloc byte[8];
        wide.Clear();
        bytes.CopyTo(wide[(8 - bytes.Length)..]);
        return BinaryPrimitives.ReadInt64BigEndian(wide);
    }
}

using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>
/// Finds the objects of a file whose cross-references are lost or wrong, by looking for "12 0 obj" everywhere.
/// Where a number occurs twice the later one counts, as it would after an update.
/// </summary>
internal sealed class Recovery(PdfFile file, ReadOnlyMemory<byte> bytes)
{
    /// <summary>Digits and spaces before "obj" that are looked at; "1234567890 65535 obj" has 17.</summary>
    private const int HeaderLength = 32;

    private readonly Dictionary<int, int> _offsets = [];
    private readonly List<(int Offset, int Number)> _objectStreams = [];
    private readonly List<(int Offset, PdfDictionary Dictionary)> _trailers = [];

    public Dictionary<int, CrossReference> Entries { get; } = [];

    /// <summary>Root, Encrypt and ID from whichever trailers are left.</summary>
    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    public void FindObjects()
    {
        var span = bytes.Span;
        for (var from = 0; from < span.Length;)
        {
            var at = span[from..].IndexOfAny((byte)'o', (byte)'t');
            if (at < 0)
                break;
            from += at;
            if (span[from..].StartsWith("obj"u8) && TryReadHeader(span[..from], out var number, out var start))
            {
                Entries[number] = CrossReference.At(start);
                _offsets[number] = start;
                from += 3;
            }
            else if (span[from..].StartsWith("trailer"u8))
            {
                from += 7;
                var parser = new ObjectParser(span, from, file);
                if (parser.Read().AsDictionary() is { } trailer)
                    _trailers.Add((from, trailer));
                file.Budget.SpendParsing(parser.Position - from, parser.Values);
            }
            else
            {
                from++;
            }
        }
    }

    /// <summary>Looks for the objects that say more about the file: cross-reference streams, object streams, the catalog.</summary>
    public void FindTrailer()
    {
        PdfValue catalog = PdfValue.Null;
        foreach (var (number, offset) in _offsets.OrderBy(entry => entry.Value))
        {
            var value = file.ParseAt(offset, number, out _);
            switch (value.AsDictionary()?["Type"].AsName())
            {
                case "XRef":
                    _trailers.Add((offset, value.AsDictionary()!));
                    break;
                case "ObjStm":
                    _objectStreams.Add((offset, number));
                    break;
                case "Catalog":
                    catalog = PdfValue.Reference(file, number);
                    break;
            }
        }
        var entries = new List<KeyValuePair<string, PdfValue>>();
        foreach (var (_, trailer) in _trailers.OrderByDescending(trailer => trailer.Offset))
            entries.AddRange(trailer.Entries.Where(entry => entry.Key is "Root" or "Encrypt" or "ID"));
        if (catalog.Kind != PdfKind.Null)
            entries.Add(new("Root", catalog));
        Trailer = new PdfDictionary([.. entries]);
    }

    /// <summary>Adds what object streams hold; only now, because in an encrypted file the trailer must be known first.</summary>
    public void OpenObjectStreams()
    {
        foreach (var (offset, number) in _objectStreams)
        {
            if (file.Fetch(number).AsStream() is not { } packed || ObjectStream.Open(file, packed) is not { } stream)
                continue;
            var place = 0;
            foreach (var inner in stream.Numbers)
            {
                if (!_offsets.TryGetValue(inner, out var known) || known < offset)
                {
                    Entries[inner] = new CrossReference(number, place);
                    _offsets[inner] = offset;
                }
                place++;
            }
        }
    }

    private static bool TryReadHeader(ReadOnlySpan<byte> before, out int number, out int start)
    {
        (number, start) = (0, before.Length);
        before = before[Math.Max(0, before.Length - HeaderLength)..];
        var shift = start - before.Length;
        var generation = Back(before, before.Length, digits: false);
        var gap = Back(before, generation, digits: true);
        var end = Back(before, gap, digits: false);
        var first = Back(before, end, digits: true);
        if (gap == generation || end == gap || first == end || end - first > 10)
            return false;
        long value = 0;
        foreach (var digit in before[first..end])
            value = (value * 10) + (digit - '0');
        (number, start) = ((int)Math.Min(value, int.MaxValue), shift + first);
        return value <= int.MaxValue;
    }

    private static int Back(ReadOnlySpan<byte> bytes, int end, bool digits)
    {
        while (end > 0 && (digits ? Characters.IsDigit(bytes[end - 1]) : Characters.IsSpace(bytes[end - 1])))
            end--;
        return end;
    }
}

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>The objects of one file, each parsed when it is first asked for.</summary>
internal sealed class PdfFile
{
    /// <summary>Fetching an object may need another one (a stream's length); real chains have two links.</summary>
    private const int FetchDepth = 20;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly NamePool _names = new();
    private readonly Dictionary<int, PdfValue> _objects = [];
    private readonly Dictionary<int, ObjectStream?> _objectStreams = [];
    private readonly StreamExtent _extent;
    private IReadOnlyDictionary<int, CrossReference> _entries;
    private int _depth;

    private PdfFile(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        _bytes = bytes;
        Budget = budget;
        _extent = new StreamExtent(bytes);
        var reader = new CrossReferenceReader(this, bytes);
        Trailer = reader.Read() ?? PdfDictionary.Empty;
        _entries = reader.Entries;
    }

    public Budget Budget { get; }

    public PdfDictionary Trailer { get; private set; }

    public static PdfFile Open(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        return new PdfFile(bytes, budget);
    }

    public string NameOf(ReadOnlySpan<byte> bytes) => _names.NameOf(bytes);

    /// <summary>The object of this number; null when the file has none, or when it is asked for while it is being read.</summary>
    public PdfValue Fetch(int number)
    {
        if (_objects.TryGetValue(number, out var known))
            return known;
        if (_depth >= FetchDepth || !_entries.TryGetValue(number, out var entry) || entry.Position < 0)
            return PdfValue.Null;
        _objects[number] = PdfValue.Null;
        _depth++;
        var value = Load(number, entry).Resolved;
        _depth--;
        _objects[number] = value;
        return value;
    }

    /// <summary>Parses the object whose header stands at <paramref name="offset"/>; null if none does.</summary>
    public PdfValue ParseAt(int offset, int? expected, out int number)
    {
        var parser = new ObjectParser(_bytes.Span, offset, this, null);
        number = parser.ReadHeader(out _);
        if (number < 0 || (expected is { } wanted && wanted != number))
            return PdfValue.Null;
        var value = parser.Read();
        Budget.SpendParsing(parser.Position - offset, parser.Values);
        if (value.Kind == PdfKind.Dictionary && parser.TryReadKeyword("stream"u8) && value.AsDictionary() is { } dictionary)
            return PdfValue.Of(new PdfStream(this, dictionary, _extent.Of(dictionary, parser.Position)));
        return value;
    }

    private PdfValue Load(int number, CrossReference entry)
    {
        if (entry.Stream == 0)
            return ParseAt(entry.Position, number, out _);
        if (!_objectStreams.TryGetValue(entry.Stream, out var stream))
        {
            stream = entry.Stream != number && Fetch(entry.Stream).AsStream() is { } packed ? ObjectStream.Open(this, packed) : null;
            _objectStreams[entry.Stream] = stream;
        }
        return stream?.Read(number, entry.Position) ?? PdfValue.Null;
    }
}

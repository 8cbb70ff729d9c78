using ResumeSkills.Ingest.Pdf.Encryption;

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>The objects of one file, each parsed when it is first asked for.</summary>
internal sealed class PdfFile
{
    /// <summary>Fetching an object may need another one (a stream's length); real chains have two links.</summary>
    private const int FetchDepth = 20;

    /// <summary>Readers accept the header anywhere in the first 1,024 bytes; offsets then count from it.</summary>
    private const int HeaderRange = 1024;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly NamePool _names = new();
    private readonly Dictionary<int, PdfValue> _objects = [];
    private readonly Dictionary<int, ObjectStream?> _objectStreams = [];
    private readonly StreamExtent _extent;
    private IReadOnlyDictionary<int, CrossReference> _entries;
    private Security? _security;
    private int _depth;

    private PdfFile(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        _bytes = bytes;
        Budget = budget;
        _extent = new StreamExtent(bytes);
        var reader = new CrossReferenceReader(this, bytes);
        _entries = reader.Entries;
        Trailer = PdfDictionary.Empty;
        var newest = reader.Read();
        CrossReferenceStart = reader.Start;
        if (newest is { } trailer && trailer["Root"].AsDictionary() is not null)
            Secure(trailer);
        else
            Recover();
    }

    public Budget Budget { get; }

    public PdfDictionary Trailer { get; private set; }

    /// <summary>Whether the cross-references could not be trusted and the objects were looked for instead.</summary>
    public bool IsRecovered { get; private set; }

    /// <summary>Where the newest cross-reference section begins in a file that is not recovered.</summary>
    public int CrossReferenceStart { get; }

    /// <summary>The file from its header on; offsets count from there.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Where each object lies that the file still has.</summary>
    public IEnumerable<KeyValuePair<int, CrossReference>> Places => _entries.Where(entry => entry.Value.Position >= 0).OrderBy(entry => entry.Key);

    /// <summary>The numbers of all objects, in order.</summary>
    public IEnumerable<int> Numbers => _entries.Keys.Order();

    public static PdfFile Open(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        var span = bytes.Span;
        var header = span[..Math.Min(span.Length, HeaderRange)].IndexOf("%PDF-"u8);
        if (header < 0 && span.IndexOf(" obj"u8) < 0)
        {
            throw new UnreadableDocumentException(
                budget.FileName, UnreadableCause.NotADocument, "is not a PDF; export the document as a PDF and try again.");
        }
        return new PdfFile(bytes[Math.Max(header, 0)..], budget);
    }

    /// <summary>The generation of an object; 0 for one that lies in an object stream.</summary>
    public int GenerationOf(int number)
    {
        if (!_entries.TryGetValue(number, out var entry) || entry.Stream != 0 || entry.Position < 0)
            return 0;
        new ObjectParser(_bytes.Span, entry.Position, this).ReadHeader(out var generation);
        return generation;
    }

    /// <summary>What enciphers the strings and the stream of an object, or null where the file is in the clear.</summary>
    public ObjectKey? KeyOf(int number, int generation) => _security?.KeyOf(number, generation);

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

    /// <summary>Parses the object whose header stands at <paramref name="offset"/>; null if none or that of another number does.</summary>
    public PdfValue ParseAt(int offset, int? expected, out int number)
    {
        var parser = new ObjectParser(_bytes.Span, offset, this);
        number = parser.ReadHeader(out var generation);
        if (number < 0 || (expected is { } wanted && wanted != number))
        {
            number = -1;
            return PdfValue.Null;
        }
        var key = _security?.KeyOf(number, generation);
        parser.Decrypt = key is null ? null : key.DecryptString;
        var value = parser.Read();
        Budget.SpendParsing(parser.Position - offset, parser.Values);
        if (value.Kind == PdfKind.Dictionary && parser.TryReadKeyword("stream"u8) && value.AsDictionary() is { } dictionary)
            return PdfValue.Of(new PdfStream(this, dictionary, _extent.Of(dictionary, parser.Position), key));
        return value;
    }

    /// <summary>Forgets the cross-references and looks for the objects themselves; once only.</summary>
    public void Recover()
    {
        if (IsRecovered)
            return;
        IsRecovered = true;
        Budget.Warn("The file is damaged; what could still be found in it was read.");
        var recovery = new Recovery(this, _bytes);
        _entries = recovery.Entries;
        _security = null;
        Forget();
        recovery.FindObjects();
        recovery.FindTrailer();
        Forget();
        Secure(recovery.Trailer);
        recovery.OpenObjectStreams();
        Forget();
    }

    private PdfValue Load(int number, CrossReference entry)
    {
        if (entry.Stream == 0)
        {
            var value = ParseAt(entry.Position, number, out var found);
            if (found >= 0 || IsRecovered)
                return value;
            Recover();
            return _entries.TryGetValue(number, out entry) && entry.Position >= 0 ? Load(number, entry) : PdfValue.Null;
        }
        if (!_objectStreams.TryGetValue(entry.Stream, out var stream))
        {
            stream = entry.Stream != number && Fetch(entry.Stream).AsStream() is { } packed ? ObjectStream.Open(this, packed) : null;
            _objectStreams[entry.Stream] = stream;
        }
        return stream?.Read(number, entry.Position) ?? PdfValue.Null;
    }

    private void Secure(PdfDictionary trailer)
    {
        Trailer = trailer;
        if (trailer["Encrypt"].AsDictionary() is { } encrypt)
            _security = Security.Open(encrypt, trailer["ID"].AsArray() is [var id, ..] ? id.AsString() ?? [] : [], Budget.FileName);
    }

    private void Forget()
    {
        _objects.Clear();
        _objectStreams.Clear();
    }
}

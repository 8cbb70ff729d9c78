namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>A stream that holds other objects (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly PdfFile _file;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly (int Number, int Offset)[] _index;
    private Dictionary<int, int>? _places;

    private ObjectStream(PdfFile file, ReadOnlyMemory<byte> bytes, (int Number, int Offset)[] index)
    {
        _file = file;
        _bytes = bytes;
        _index = index;
    }

    public IEnumerable<int> Numbers => _index.Select(entry => entry.Number);

    public static ObjectStream? Open(PdfFile file, PdfStream stream)
    {
        var count = stream.Dictionary["N"].AsInteger();
        var first = stream.Dictionary["First"].AsInteger();
        if (count <= 0 || first <= 0)
            return null;
        var bytes = stream.Unpack();
        var index = new List<(int Number, int Offset)>();
        var parser = new ObjectParser(bytes.Span, 0, file);
        while (index.Count < count && parser.Position < first)
        {
            var number = parser.ReadWhole();
            var offset = parser.ReadWhole();
            if (number < 0 || offset < 0)
                break;
            index.Add((number, offset > bytes.Length - first ? bytes.Length : first + offset));
        }
        file.Budget.SpendParsing(first, index.Count);
        return new ObjectStream(file, bytes, [.. index]);
    }

    /// <summary>The object of this number, which stands at <paramref name="place"/> in a sound file.</summary>
    public PdfValue Read(int number, int place)
    {
        if (place >= _index.Length || _index[place].Number != number)
        {
            _places ??= _index.Select((entry, at) => (entry.Number, at)).DistinctBy(entry => entry.Number).ToDictionary();
            if (!_places.TryGetValue(number, out place))
                return PdfValue.Null;
        }
        var parser = new ObjectParser(_bytes.Span, _index[place].Offset, _file);
        var value = parser.Read();
        _file.Budget.SpendParsing(parser.Position - _index[place].Offset, parser.Values);
        return value;
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using ResumeSkills.Ingest.Pdf.Encryption;
using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Reporting.Annotating.Pdf;

/// <summary>
/// Objects added to a PDF behind its last byte (ISO 32000-1, 7.5.6), with cross-references of the kind that the file has:
/// a table or a stream. A file whose cross-references were lost gets a stream of all its objects.
/// </summary>
internal sealed class PdfUpdate(PdfFile file)
{
    private const int RowLength = 7; // 1 byte for the kind, 4 for the place, 2 for the generation

    private readonly SortedDictionary<int, (int Generation, string Body)> _objects = [];
    private int _next = FirstNew(file);

    public int NewNumber() => _next++;

    public int GenerationOf(int number) => file.GenerationOf(number);

    public ObjectKey? KeyOf(int number) => file.KeyOf(number, file.GenerationOf(number));

    /// <summary>Adds an object, or a new version of one; each byte of the body as the character of that code.</summary>
    public void Set(int number, string body) => _objects[number] = (file.GenerationOf(number), body);

    /// <summary>Adds a stream.</summary>
    /// <param name="entries">Its dictionary without the length.</param>
    public void SetStream(int number, string entries, string content)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        var data = KeyOf(number)?.EncryptStream(bytes) ?? bytes;
        Set(number, $"<< {entries} /Length {data.Length} >>\nstream\n{Encoding.Latin1.GetString(data)}\nendstream");
    }

    /// <summary>The file with the update behind it, or as it is where there is none.</summary>
    public byte[] Save(ReadOnlyMemory<byte> source)
    {
        if (_objects.Count == 0)
            return source.ToArray();
        using var output = new MemoryStream();
        output.Write(source.Span);
        // Offsets count from the header.
        var shift = source.Length - file.Bytes.Length;
        Write(output, "\n");
        var places = new SortedDictionary<int, CrossReference>();
        var generations = new Dictionary<int, int>();
        foreach (var (number, (generation, body)) in _objects)
        {
            places[number] = CrossReference.At((int)output.Length - shift);
            generations[number] = generation;
            Write(output, $"{number} {generation} obj\n{body}\nendobj\n");
        }

        var start = (int)output.Length - shift;
        if (!file.IsRecovered && HasTable())
            WriteTable(output, places, generations);
        else
            WriteStream(output, places, generations, start);
        Write(output, $"startxref\n{start}\n%%EOF\n");
        return output.ToArray();
    }

    private static int FirstNew(PdfFile file)
    {
        // What a damaged trailer says can be anything; no sound file has more objects than this (Annex C.2).
        const int MostObjects = 8_388_607;
        var highest = file.Numbers.DefaultIfEmpty(0).Last();
        return highest >= MostObjects
            ? throw file.Budget.Damaged("numbers its objects as no sound PDF does")
            : Math.Max(highest + 1, file.Trailer["Size"].AsInteger() is > 0 and <= MostObjects and var size ? size : 0);
    }

    private bool HasTable() => new ObjectParser(file.Bytes.Span, file.CrossReferenceStart, file).TryReadKeyword("xref"u8);

    private void WriteTable(MemoryStream output, SortedDictionary<int, CrossReference> places, Dictionary<int, int> generations)
    {
        Write(output, "xref\n");
        foreach (var range in Ranges(places.Keys))
        {
            Write(output, $"{range[0]} {range.Count}\n");
            foreach (var number in range)
                Write(output, string.Create(CultureInfo.InvariantCulture, $"{places[number].Position:D10} {generations[number]:D5} n \n"));
        }

        Write(output, $"trailer\n<< {TrailerEntries(_next)} /Prev {file.CrossReferenceStart} >>\n");
    }

    private void WriteStream(MemoryStream output, SortedDictionary<int, CrossReference> places, Dictionary<int, int> generations, int start)
    {
        var own = NewNumber();
        places[own] = CrossReference.At(start);
        if (file.IsRecovered)
        {
            foreach (var (number, place) in file.Places)
            {
                if (places.TryAdd(number, place))
                    generations[number] = file.GenerationOf(number);
            }
        }

        var rows = new byte[places.Count * RowLength];
        foreach (var (index, (number, place)) in places.Index())
        {
            var row = rows.AsSpan(index * RowLength, RowLength);
            row[0] = (byte)(place.Stream == 0 ? 1 : 2);
            BinaryPrimitives.WriteInt32BigEndian(row[1..], place.Stream == 0 ? place.Position : place.Stream);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)(place.Stream == 0 ? generations.GetValueOrDefault(number) : place.Position));
        }

        var subsections = string.Join(' ', Ranges(places.Keys).Select(range => $"{range[0]} {range.Count}"));
        var previous = file.IsRecovered ? "" : $"/Prev {file.CrossReferenceStart}";
        Write(output, $"{own} 0 obj\n<< /Type /XRef {TrailerEntries(_next)} {previous} /W [1 4 2] /Index [{subsections}] /Length {rows.Length} >>\nstream\n");
        output.Write(rows);
        Write(output, "\nendstream\nendobj\n");
    }

    private string TrailerEntries(int size)
    {
        // The strings of a trailer are never enciphered.
        var kept = file.Trailer.Entries.Where(entry => entry.Key is "Root" or "Info" or "ID" or "Encrypt").DistinctBy(entry => entry.Key);
        return $"/Size {size}" + string.Concat(kept.Select(entry => $" /{entry.Key} {PdfSyntax.Of(entry.Value, key: null)}"));
    }

    /// <summary>Numbers in order, cut where one is left out.</summary>
    private static List<List<int>> Ranges(IEnumerable<int> numbers)
    {
        var ranges = new List<List<int>>();
        foreach (var number in numbers)
        {
            if (ranges.Count > 0 && ranges[^1][^1] == number - 1)
                ranges[^1].Add(number);
            else
                ranges.Add([number]);
        }

        return ranges;
    }

    private static void Write(MemoryStream output, string text) => output.Write(Encoding.Latin1.GetBytes(text));
}

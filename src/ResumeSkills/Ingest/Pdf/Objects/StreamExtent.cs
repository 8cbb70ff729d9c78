namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Finds where a stream ends: by its /Length if "endstream" follows, else at the next "endstream" or "endobj".</summary>
internal sealed class StreamExtent(ReadOnlyMemory<byte> bytes)
{
    private List<int>? _ends;

    /// <summary>The bytes of the stream; <paramref name="position"/> is just past the keyword "stream".</summary>
    public ReadOnlyMemory<byte> Of(PdfDictionary dictionary, int position)
    {
        var span = bytes.Span;
        if (position < span.Length && span[position] == '\r')
            position++;
        if (position < span.Length && span[position] == '\n')
            position++;
        var length = dictionary["Length"].AsInteger(-1);
        if (length >= 0 && length <= span.Length - position && EndsAt(position + length))
            return bytes.Slice(position, length);
        var end = EndAfter(position);
        if (end > position && span[end - 1] == '\n')
            end--;
        if (end > position && span[end - 1] == '\r')
            end--;
        return bytes[position..end];
    }

    private bool EndsAt(int position)
    {
        var rest = bytes.Span[position..];
        rest = rest[..Math.Min(rest.Length, 16)].TrimStart("\0\t\n\f\r "u8);
        return rest.StartsWith("endstream"u8) || rest.StartsWith("endobj"u8);
    }

    /// <summary>All ends are looked up once, so that a file of streams without ends is not searched again for each.</summary>
    private int EndAfter(int position)
    {
        _ends ??= FindEnds();
        var index = _ends.BinarySearch(position);
        index = index < 0 ? ~index : index;
        return index < _ends.Count ? _ends[index] : bytes.Length;
    }

    private List<int> FindEnds()
    {
        var ends = new List<int>();
        var span = bytes.Span;
        for (var from = 0; from < span.Length;)
        {
            var at = span[from..].IndexOf("end"u8);
            if (at < 0)
                break;
            from += at;
            var rest = span[from..];
            if (rest.StartsWith("endstream"u8) || rest.StartsWith("endobj"u8))
                ends.Add(from);
            from += 3;
        }
        return ends;
    }
}

using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Filters;

/// <summary>Undoes the filters of a stream in their order (ISO 32000-1, 7.4). Image codecs yield nothing: they hold no text.</summary>
internal static class FilterChain
{
    /// <summary>Unpacks all bytes, or the first ones if fewer are enough.</summary>
    public static ReadOnlyMemory<byte> Unpack(PdfDictionary dictionary, ReadOnlyMemory<byte> packed, Budget budget, int enough)
    {
        var filter = dictionary.Either("Filter", "F");
        var parameters = dictionary.Either("DecodeParms", "DP");
        if (filter.AsArray() is not { } filters)
            return Unpack(filter.AsName() ?? "", packed, parameters.AsDictionary(), budget, enough);
        if (filters.Length > Limits.Filters)
            return ReadOnlyMemory<byte>.Empty;
        var bytes = packed;
        for (var i = 0; i < filters.Length; i++)
        {
            // A lone dictionary instead of an array belongs to the only filter.
            var own = parameters.AsArray() is { } array ? (i < array.Length ? array[i] : PdfValue.Null) : parameters;
            var last = i == filters.Length - 1;
            bytes = Unpack(filters[i].AsName() ?? "", bytes, own.AsDictionary(), budget, last ? enough : int.MaxValue);
        }
        return bytes;
    }

    private static ReadOnlyMemory<byte> Unpack(
        string filter, ReadOnlyMemory<byte> packed, PdfDictionary? parameters, Budget budget, int enough)
    {
        parameters ??= PdfDictionary.Empty;
        return filter switch
        {
            "FlateDecode" or "Fl" => Predictor.Undo(Flate.Unpack(packed, budget, enough), parameters),
            "LZWDecode" or "LZW" => Predictor.Undo(Lzw.Unpack(packed.Span, parameters["EarlyChange"].AsInteger(1), budget), parameters),
            "ASCII85Decode" or "A85" => AsciiFilters.Unpack85(packed.Span, budget),
            "ASCIIHexDecode" or "AHx" => AsciiFilters.UnpackHex(packed.Span, budget),
            "RunLengthDecode" or "RL" => RunLength.Unpack(packed.Span, budget),
            "" or "Crypt" => Plain(packed, budget),
            _ => ReadOnlyMemory<byte>.Empty,
        };
    }

    /// <summary>Bytes that need no unpacking count as well: a file may ask for them as often as for others.</summary>
    private static ReadOnlyMemory<byte> Plain(ReadOnlyMemory<byte> bytes, Budget budget)
    {
        budget.SpendUnpacking(bytes.Length, bytes.Length);
        return bytes;
    }
}

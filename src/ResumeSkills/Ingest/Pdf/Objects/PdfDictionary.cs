namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>A dictionary object. The first of several equal keys counts; an absent key reads as null.</summary>
internal sealed class PdfDictionary(KeyValuePair<string, PdfValue>[] entries)
{
    /// <summary>Up to here a walk along the entries is quicker than hashing.</summary>
    private const int SmallCount = 12;

    private readonly Dictionary<string, PdfValue>? _index = entries.Length > SmallCount ? Index(entries) : null;

    public static PdfDictionary Empty { get; } = new([]);

    public IReadOnlyList<KeyValuePair<string, PdfValue>> Entries => entries;

    public PdfValue this[string key]
    {
        get
        {
            if (_index is not null)
                return _index.GetValueOrDefault(key);
            foreach (var entry in entries)
            {
                if (entry.Key == key)
                    return entry.Value;
            }
            return PdfValue.Null;
        }
    }

    /// <summary>The entry under its name or, in inline images and old filters, its abbreviation.</summary>
    public PdfValue Either(string key, string abbreviation)
    {
        var value = this[key];
        return value.Kind == PdfKind.Null ? this[abbreviation] : value;
    }

    private static Dictionary<string, PdfValue> Index(KeyValuePair<string, PdfValue>[] entries)
    {
        var index = new Dictionary<string, PdfValue>(entries.Length);
        foreach (var (key, value) in entries)
            index.TryAdd(key, value);
        return index;
    }
}

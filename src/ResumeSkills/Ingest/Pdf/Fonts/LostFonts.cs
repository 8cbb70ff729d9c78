using System.Globalization;
using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>
/// Stands in for fonts that a damaged file has lost, or lost the names of. Their ToUnicode maps often survive, and since writers
/// put into them just the codes that are shown, the map that covers those of an entry most exactly is taken for its own.
/// </summary>
internal sealed class LostFonts(PdfFile file)
{
    /// <summary>Each font is compared with each map.</summary>
    private const int MostCompared = 60;

    /// <summary>Of the codes shown or mapped, those that are both: nearly all with a font's own map, a third by chance.</summary>
    private const double LeastLikeness = 0.5;

    private readonly Dictionary<string, Usage> _usages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Remnant> _matches = new(StringComparer.Ordinal);
    private readonly Dictionary<Remnant, Font> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>The same for the same font of all pages: the number of its lost object, or else its name.</summary>
    public static string KeyOf(PdfValue entry, string name) =>
        entry.ReferenceNumber >= 0 ? entry.ReferenceNumber.ToString(CultureInfo.InvariantCulture) : name;

    public void Note(string key, ReadOnlySpan<byte> text)
    {
        if (!_usages.TryGetValue(key, out var usage))
        {
            if (_usages.Count >= MostCompared)
                return;
            _usages[key] = usage = new Usage([], []);
        }
        foreach (var code in text)
            usage.Single.Add(code);
        for (var i = 0; i + 1 < text.Length; i += 2)
            usage.Double.Add((text[i] << 8) | text[i + 1]);
    }

    /// <summary>The font that a lost entry most likely meant, or null.</summary>
    public Font? Find(string key, Func<PdfDictionary, Font> read)
    {
        if (!_matches.TryGetValue(key, out var match))
            return null;
        if (match.Dictionary is not null)
            return read(match.Dictionary);
        if (!_made.TryGetValue(match, out var font))
            _made[match] = font = Make(match.Map);
        return font;
    }

    /// <summary>Gives each entry the remnant that fits it best, the best pair first, none twice.</summary>
    public void Match()
    {
        var remnants = _usages.Count == 0 ? [] : Remnants();
        var pairs =
            from usage in _usages
            from remnant in remnants
            let codes = remnant.Map.IsTwoByte ? usage.Value.Double : usage.Value.Single
            let common = codes.Count(code => remnant.Map.TextOf(code) is not null)
            let likeness = common / Math.Max(1.0, codes.Count + remnant.Map.TextCount - common)
            where likeness >= LeastLikeness
            orderby likeness descending, usage.Key
            select (usage.Key, remnant);
        var taken = new HashSet<Remnant>(ReferenceEqualityComparer.Instance);
        foreach (var (key, remnant) in pairs.ToList())
        {
            if (!_matches.ContainsKey(key) && taken.Add(remnant))
                _matches[key] = remnant;
        }
    }

    private static Font Make(CMap map)
    {
        var style = FontStyle.Of("", null);
        var column = StandardFonts.ColumnOf("Helvetica", style);
        return new Font(style, 1, map.IsTwoByte ? CMap.Identity(vertical: false) : null, code =>
        {
            const double average = 500;
            var text = map.TextOf(code) ?? UnicodeText.Unknown;
            var name = Array.IndexOf(WinAnsiText.Value, text) is >= 0 and var index ? Encodings.WinAnsi[index] : null;
            return new Glyph(text, (name is null ? average : StandardFonts.WidthOf(column, name) ?? average) / 1000);
        });
    }

    private static readonly Lazy<string?[]> WinAnsiText = new(() =>
        Array.ConvertAll(Encodings.WinAnsi, name => name is null ? null : GlyphNames.TextOf(name, dingbats: false)));

    /// <summary>The fonts that have survived with their maps, and the maps that no surviving font calls its own.</summary>
    private List<Remnant> Remnants()
    {
        var fonts = new Dictionary<PdfStream, PdfDictionary>(ReferenceEqualityComparer.Instance);
        var maps = new List<PdfStream>();
        foreach (var number in file.Numbers)
        {
            var value = file.Fetch(number);
            if (value.AsStream() is not { } stream)
            {
                if (value.AsDictionary() is { } font && font["ToUnicode"].AsStream() is { } own)
                    fonts.TryAdd(own, font);
            }
            else if (maps.Count < MostCompared && IsMap(stream))
            {
                maps.Add(stream);
            }
        }
        return maps.ConvertAll(map => new Remnant(CMapReader.Read(map.Unpack().Span), fonts.GetValueOrDefault(map)));
    }

    private static bool IsMap(PdfStream stream) =>
        stream.Dictionary["Subtype"].IsNull && stream.UnpackStart(1000).Span.IndexOf("begincmap"u8) >= 0;

    private sealed record Remnant(CMap Map, PdfDictionary? Dictionary);

    private sealed record Usage(HashSet<int> Single, HashSet<int> Double);
}

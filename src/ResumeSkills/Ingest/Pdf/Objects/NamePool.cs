using System.Text;

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Makes equal names one string, so that a file with ten thousand /Type allocates it once.</summary>
internal sealed class NamePool
{
    private const int LongestPooled = 64;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NamePool() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    public string NameOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestPooled)
            return Encoding.Latin1.GetString(bytes);
        Span<char> chars = stackalloc char[bytes.Length];
        Encoding.Latin1.GetChars(bytes, chars);
        if (_lookup.TryGetValue(chars, out var name))
            return name;
        name = chars.ToString();
        _names.Add(name, name);
        return name;
    }
}

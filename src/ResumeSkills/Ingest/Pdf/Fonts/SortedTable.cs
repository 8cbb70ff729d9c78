using System.Text;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>An embedded table whose lines, "name TAB columns", stand in byte order: searched as it lies, so that loading is free.</summary>
internal sealed class SortedTable
{
    private readonly byte[] _bytes;

    public SortedTable(string resource) => _bytes = ReadResource(resource);

    public static byte[] ReadResource(string resource)
    {
        using var stream = EmbeddedText.Open(resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The lines of a plain list, comments left out.</summary>
    public static string[] ReadLines(string resource) =>
        [.. Encoding.ASCII.GetString(ReadResource(resource)).Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>What follows the name on its line; empty if no line has it.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<char> name)
    {
        const int longest = 64;
        if (name.Length is 0 or > longest || !Ascii.IsValid(name))
            return default;
        Span<byte> key = stackalloc byte[longest];
        key = key[..Encoding.ASCII.GetBytes(name, key)];
        int low = 0, high = _bytes.Length;
        while (low < high)
        {
            var start = _bytes.AsSpan(low, (low + high) / 2 - low).LastIndexOf((byte)'\n') + 1 + low;
            var end = start + _bytes.AsSpan(start).IndexOf((byte)'\n');
            var line = _bytes.AsSpan(start, end - start);
            var tab = line.IndexOf((byte)'\t');
            var order = key.SequenceCompareTo(tab < 0 ? line : line[..tab]);
            if (order == 0)
                return line[(tab + 1)..];
            if (order < 0)
                high = start;
            else
                low = end + 1;
        }
        return default;
    }
}

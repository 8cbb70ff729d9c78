using System.Globalization;
using System.Text;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>The encodings of ISO 32000-1, Annex D: a glyph name, or null, for each of 256 codes.</summary>
internal static class Encodings
{
    private static readonly Lazy<Dictionary<string, string?[]>> All = new(Load);

    public static string?[] Standard => All.Value["StandardEncoding"];

    public static string?[] WinAnsi => All.Value["WinAnsiEncoding"];

    /// <summary>The encoding of this name (for Symbol and ZapfDingbats the font's name), or null.</summary>
    public static string?[]? Find(string? name) => name is null ? null : All.Value.GetValueOrDefault(name);

    private static Dictionary<string, string?[]> Load()
    {
        var lines = Encoding.ASCII.GetString(SortedTable.ReadResource("Ingest/Pdf/Fonts/encodings.tsv")).Split('\n');
        var header = Array.FindLastIndex(lines, line => line.StartsWith('#'));
        var names = lines[header].Split('\t')[1..];
        var encodings = names.Select(_ => new string?[256]).ToArray();
        foreach (var line in lines.Skip(header + 1).Where(line => line.Length > 0))
        {
            var columns = line.Split('\t');
            var code = int.Parse(columns[0], CultureInfo.InvariantCulture);
            for (var i = 0; i < names.Length; i++)
                encodings[i][code] = columns[i + 1] == "-" ? null : string.Intern(columns[i + 1]);
        }
        return names.Zip(encodings).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}

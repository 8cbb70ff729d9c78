using System.Text;

namespace ResumeSkills.Batch.Roster;

/// <summary>A CSV file whose first record names its columns; names are read without regard to case.</summary>
internal sealed class CsvTable
{
    // A roster of a hundred thousand students stays below.
    private const int MaxBytes = 64 << 20;

    private readonly string _path;
    private readonly List<string> _columns;

    private CsvTable(string path, IReadOnlyList<IReadOnlyList<string>> records)
    {
        _path = path;
        _columns = records.Count > 0 ? [.. records[0].Select(name => name.ToLowerInvariant())] : [];
        Rows = [.. records.Skip(1)];
    }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <exception cref="BatchException">The file cannot be read.</exception>
    public static CsvTable Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
                throw new BatchException($"{path} is larger than {MaxBytes >> 20} MB; divide it.");
            return new CsvTable(path, Csv.Read(File.ReadAllText(path, Encoding.UTF8)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BatchException($"{path} cannot be read: {e.Message}", e);
        }
    }

    /// <exception cref="BatchException">There is no such column.</exception>
    public void Require(string column, params IEnumerable<string> others)
    {
        if (!_columns.Contains(column))
            throw new BatchException($"{_path} has no column '{column}': its first line must name the columns {string.Join(", ", others.Prepend(column))}.");
    }

    /// <summary>The field of a row; empty where the column or the field is missing.</summary>
    public string Get(IReadOnlyList<string> row, params IEnumerable<string> names)
    {
        var index = _columns.FindIndex(names.Contains);
        return index >= 0 && index < row.Count ? row[index] : "";
    }
}

using System.Text;

namespace ResumeSkills.Batch.Roster;

/// <summary>Comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line ends.</summary>
internal static class Csv
{
    // What a spreadsheet takes for a formula; a leading apostrophe makes it text (OWASP, "CSV injection").
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>The records of a text; blank lines are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var records = new List<IReadOnlyList<string>>();
        var (record, field, quoted, last) = (new List<string>(), new StringBuilder(), false, '\n');
        foreach (var c in text.Append('\n'))
        {
            if (c == '"')
            {
                // A doubled quote closes and opens again; the second one is a character of the field.
                quoted = !quoted;
                if (quoted && last == '"')
                    field.Append(c);
            }
            else if (quoted || c is not (',' or '\n' or '\r'))
            {
                field.Append(c);
            }
            else if (c != '\r')
            {
                record.Add(field.ToString().Trim());
                field.Clear();
                if (c == '\n')
                {
                    if (record.Exists(value => value.Length > 0))
                        records.Add(record);
                    record = [];
                }
            }

            last = c;
        }

        return records;
    }

    public static void Write(TextWriter output, params IEnumerable<string> fields)
    {
        output.Write(string.Join(',', fields.Select(Quote)));
        output.Write('\n');
    }

    private static string Quote(string field)
    {
        if (field.Length > 0 && FormulaStarts.Contains(field[0], StringComparison.Ordinal))
            field = $"'{field}";
        return field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

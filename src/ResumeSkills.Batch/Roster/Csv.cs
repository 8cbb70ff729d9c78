using System.Text;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch.Roster;

/// <summary>Comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line ends.</summary>
internal static class Csv
{
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
        output.Write(string.Join(',', fields.Select(CsvCell.Of)));
        output.Write('\n');
    }
}

namespace ResumeSkills.Reporting;

/// <summary>A field of comma-separated values (RFC 4180) that a spreadsheet shows as it is.</summary>
public static class CsvCell
{
    /// <summary>The text on one line, quoted where it must be; what a spreadsheet would compute gets an apostrophe (OWASP, "CSV injection").</summary>
    public static string Of(string text)
    {
        var cell = Printable.Of(text);
        if (cell is ['=' or '+' or '-' or '@', ..])
            cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(',', '"') >= 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}

using ResumeSkills.Structure;

namespace ResumeSkills.Ingest.Docx;

/// <summary>
/// Dates in a cell on the right of an entry stand beside its title, though the cell on their left may hold the whole entry.
/// Read after it they would be taken for those of the next.
/// </summary>
internal static class RowNotes
{
    private const int MostTitleLines = 8;
    private const int MostLines = 3;  // dates, place and one more
    private const int MostWords = 5;

    /// <summary>The cells of a table in file order, dates laid into the cell on their left, above what is told there.</summary>
    public static List<Cell> LayBeside(List<Cell> cells)
    {
        var laid = new List<Cell>(cells.Count);
        foreach (var cell in cells)
        {
            if (laid.Count > 0 && laid[^1].Row == cell.Row && laid[^1].Right == cell.Left && Holds(cell) && TellingLine(laid[^1]) is > 0 and var at && !IsDated(laid[^1], at))
                laid[^1] = laid[^1] with { Right = cell.Right, Lines = [.. laid[^1].Lines.Take(at), .. cell.Lines, .. laid[^1].Lines.Skip(at)] };
            else
                laid.Add(cell);
        }
        return laid;
    }

    private static bool Holds(Cell cell) =>
        cell.Lines.Count is > 0 and <= MostLines
        && cell.Lines.Count(line => Dates.AreAllOf(line.Text)) == 1
        && cell.Lines.TrueForAll(line => !line.Form.Listed && !Cell.IsHeading(line) && line.Text.AsSpan().Trim().Count(' ') < MostWords);

    // What has its dates already stands beside another entry.
    private static bool IsDated(Cell cell, int at) => cell.Lines.Take(at).Any(line => Dates.AppearIn(line.Text));

    /// <summary>Where the text below the title begins; the end of a cell that is all title; 0 where there is no title.</summary>
    private static int TellingLine(Cell cell)
    {
        for (var i = 0; i < Math.Min(cell.Lines.Count, MostTitleLines); i++)
        {
            var (text, form) = cell.Lines[i];
            text = text.Trim();
            if (form.Listed || BulletGlyphs.SignAt(text) >= 0 || (text.Length > 0 && Statements.IsOne(text, form.Bold)))
                return i;
        }
        return cell.Lines.Count <= MostTitleLines ? cell.Lines.Count : 0;
    }
}

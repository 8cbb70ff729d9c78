namespace ResumeSkills.Ingest.Docx;

/// <summary>
/// The order in which a person reads the cells of a table: row by row, except where that would put a text under the heading of
/// another column, and beside a cell that is merged downwards.
/// </summary>
internal static class TableOrder
{
    /// <summary>Word makes no table of more columns; files that claim more are read in file order, as are those that will be refused for their length.</summary>
    public const int MaxColumns = 63;

    /// <summary>The cells in reading order.</summary>
    /// <param name="cells">In file order.</param>
    public static IEnumerable<Cell> Of(List<Cell> cells) =>
        cells.TrueForAll(cell => cell.Right <= MaxColumns) && cells.Sum(cell => cell.Lines.Count) <= LineWriter.MaxLines ? Read(RowNotes.LayBeside(cells)) : cells;

    /// <summary>Each recursion sees fewer columns, so that its depth is bounded.</summary>
    private static IEnumerable<Cell> Read(List<Cell> cells)
    {
        var bands = Bands(cells);
        for (var i = 0; i < bands.Count;)
        {
            var edges = Edges(bands[i]);
            var group = new List<Cell>(bands[i]);
            var next = i + 1;
            if (!IsHeadedRow(bands[i]))
            {
                for (; next < bands.Count && !IsHeadedRow(bands[next]) && (edges & ~Covered(bands[next])) is not 0 and var shared; next++)
                {
                    edges = shared;
                    group.AddRange(bands[next]);
                }
            }

            var inColumns = HeadsOtherColumn(group, edges);
            var read = inColumns ? Columns(group, edges) : bands.Skip(i).Take(next - i).SelectMany(ReadBand);
            foreach (var cell in read)
                yield return cell;
            i = next;
        }
    }

    private static IEnumerable<Cell> ReadBand(List<Cell> band) =>
        band.TrueForAll(cell => cell.Row == cell.LastRow) || Edges(band) is not (not 0 and var edges) ? band : Columns(band, edges);

    private static IEnumerable<Cell> Columns(List<Cell> cells, ulong edges) =>
        cells.GroupBy(cell => cell.ColumnBetween(edges)).OrderBy(column => column.Key).SelectMany(column => Read([.. column]));

    /// <summary>Divides cells into rows; those that share a merged cell stay together.</summary>
    private static List<List<Cell>> Bands(List<Cell> cells)
    {
        var bands = new List<List<Cell>>();
        var last = -1;
        foreach (var cell in cells)
        {
            if (cell.Row > last)
                bands.Add([]);
            bands[^1].Add(cell);
            last = Math.Max(last, cell.LastRow);
        }
        return bands;
    }

    /// <summary>The edges of the grid with cells on both sides that no cell covers.</summary>
    private static ulong Edges(List<Cell> band) =>
        ~Covered(band) & new Cell(0, 0, band.Min(cell => cell.Left), band.Max(cell => cell.Right), []).Covers;

    private static ulong Covered(List<Cell> band) => band.Aggregate(0UL, (covered, cell) => covered | cell.Covers);

    /// <summary>Whether a heading stands alone in a cell and heads what is beside it.</summary>
    private static bool IsHeadedRow(List<Cell> band)
    {
        for (var i = 1; i < band.Count; i++)
        {
            if (band[i - 1].IsOnlyHeading && !band[i].IsEmpty && !band[i].BeginsWithHeading)
                return true;
        }
        return false;
    }

    /// <summary>Whether a text that goes on below a heading of its column would, row by row, follow the heading of another.</summary>
    private static bool HeadsOtherColumn(List<Cell> cells, ulong edges)
    {
        var (headed, latest) = (0UL, -1);
        foreach (var cell in cells)
        {
            var column = cell.ColumnBetween(edges);
            var isHeaded = (headed & (1UL << column)) != 0;
            if (!cell.IsEmpty && !cell.BeginsWithHeading && isHeaded && latest != column)
                return true;
            if (cell.HoldsHeading)
                (headed, latest) = (headed | (1UL << column), column);
        }
        return false;
    }
}

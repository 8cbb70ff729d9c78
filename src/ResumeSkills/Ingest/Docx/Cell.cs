using System.Numerics;
using ResumeSkills.Structure;

namespace ResumeSkills.Ingest.Docx;

/// <summary>A cell of a table, or several that are merged.</summary>
/// <param name="Row">The first row, from 0.</param>
/// <param name="LastRow">The last row; another than the first where cells are merged downwards.</param>
/// <param name="Left">The first column of the table's grid, from 0.</param>
/// <param name="Right">The column after the last.</param>
internal sealed record Cell(int Row, int LastRow, int Left, int Right, List<(string Text, Line Form)> Lines)
{
    private bool? _holdsHeading;

    public bool IsEmpty => Lines.Count == 0;

    public bool BeginsWithHeading => Lines.Count > 0 && IsHeading(Lines[0]);

    public bool IsOnlyHeading => Lines.Count == 1 && IsHeading(Lines[0]);

    public bool HoldsHeading => _holdsHeading ??= Lines.Exists(IsHeading);

    /// <summary>The edges of the grid that the cell covers, a bit each.</summary>
    public ulong Covers => Mask(Right) & ~Mask(Left + 1);

    /// <summary>The rank of the column that a cell stands in, where some edges divide the columns.</summary>
    public int ColumnBetween(ulong edges) => BitOperations.PopCount(edges & Mask(Left + 1));

    public static bool IsHeading((string Text, Line Form) line) =>
        !line.Form.Listed && HeadingPhrases.KindOf(line.Text.Trim().TrimEnd(':')) is not null;

    private static ulong Mask(int bits) => bits >= 64 ? ulong.MaxValue : (1UL << bits) - 1;
}

namespace ResumeSkills.Batch.Spreadsheet;

/// <summary>One sheet of a workbook: a header that stays in sight, and rows below it.</summary>
/// <param name="Name">At most 31 characters.</param>
/// <param name="Rows">Fields are text, whole numbers or null; each row as many as there are columns.</param>
internal sealed record Sheet(string Name, IReadOnlyList<Column> Columns, IEnumerable<IReadOnlyList<object?>> Rows);

/// <param name="Width">In characters.</param>
internal sealed record Column(string Title, int Width, Coloring Coloring = Coloring.None);

/// <summary>By what the cells of a column are coloured.</summary>
internal enum Coloring
{
    None,

    /// <summary>From red over yellow to green, the lowest score to the highest.</summary>
    Scale,

    /// <summary>By the words of the rubric.</summary>
    Rubric,

    /// <summary>Documents that were not read.</summary>
    State,
}

namespace ResumeSkills.Reporting;

/// <summary>What a text report tells at length; the rest stays short enough to be read.</summary>
/// <param name="ExplainsScore">Every part and reason of the score.</param>
/// <param name="ListsInventory">The whole inventory of skills in two columns, with where each was found.</param>
public sealed record TextDetail(bool ExplainsScore = false, bool ListsInventory = false)
{
    public static TextDetail Usual { get; } = new();
}

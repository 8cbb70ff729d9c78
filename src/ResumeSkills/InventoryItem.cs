namespace ResumeSkills;

/// <summary>One line of the inventory of skills: what a writer would put into one of two columns, technical or workplace.</summary>
/// <param name="Name">A tool, method or finer skill in the words of the document ("Excel") or of the taxonomy ("active listening").</param>
/// <param name="Skill">The skill of the taxonomy that it belongs to; its kind is the column.</param>
/// <param name="Bullets">Numbers of the statements in which it was found, in reading order.</param>
/// <param name="IsShown">Whether one of them tells an act; otherwise it is only listed or claimed.</param>
public sealed record InventoryItem(string Name, Skill Skill, IReadOnlyList<int> Bullets, bool IsShown);

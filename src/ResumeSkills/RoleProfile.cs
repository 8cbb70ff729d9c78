namespace ResumeSkills;

/// <summary>What readers for a kind of work usually look for: working values for a view of the balance, not research and never a verdict.</summary>
/// <param name="Id">Stable name for the command line, such as <c>it-support</c>.</param>
/// <param name="TechnicalShare">The usual share of technical evidence, 0 to 1.</param>
/// <param name="Core">Skills that should be shown with size or result somewhere.</param>
/// <param name="Useful">Skills that it helps to show.</param>
/// <param name="Why">Why these, in a sentence for the writer.</param>
public sealed record RoleProfile(
    string Id, string Name, double TechnicalShare, IReadOnlyList<Skill> Core, IReadOnlyList<Skill> Useful, string Why)
{
    /// <summary>Skills of which it is enough to show one; empty where the role names its own.</summary>
    public IReadOnlyList<Skill> AnyOf { get; init; } = [];
}

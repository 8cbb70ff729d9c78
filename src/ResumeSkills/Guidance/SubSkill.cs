namespace ResumeSkills.Guidance;

/// <summary>A finer skill within a skill of the taxonomy, such as active listening within communication.</summary>
/// <param name="Code">Its code in the list of skills that the project started from, such as <c>COM.lis</c>.</param>
/// <param name="SkillId">The skill that it belongs to.</param>
/// <param name="Name">In lower case, as it stands in a sentence; no two finer skills share one.</param>
/// <param name="AlsoCalled">Other names that people use for it, plain (<see cref="SubSkills.Plain"/>).</param>
public sealed record SubSkill(string Code, string SkillId, string Name, IReadOnlyList<string> AlsoCalled)
{
    internal IReadOnlyList<WordSign> Signs { get; init; } = [];
}

/// <summary>Words that tell a finer skill from its neighbours; both parts stand in the plain text, where a blank ends each word.</summary>
/// <param name="First">Such as <c>" listen"</c>, which begins a word, or <c>" body language "</c>.</param>
/// <param name="Then">What follows within a few words, or null.</param>
internal sealed record WordSign(string First, string? Then)
{
    // Three words between, of ten letters each.
    private const int Reach = 30;

    public int Length => First.Length + (Then?.Length ?? 0);

    public bool IsIn(string plain)
    {
        for (var at = plain.IndexOf(First, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(First, at + 1, StringComparison.Ordinal))
        {
            if (Then is null)
                return true;
            var from = at + First.Length - 1;
            if (plain.IndexOf(Then, from, Math.Min(Reach + Then.Length, plain.Length - from), StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}

namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Every pattern, in the order in which they are tried: the first that fits a statement is taken, then the result is tried anew.</summary>
internal static class All
{
    public static IReadOnlyList<Pattern> Patterns { get; } =
    [
        .. Claims.All,
        .. Voice.All,
        .. Openers.All,
        .. Participation.All,
        .. Nominals.All,
        .. LightVerbs.All,
        .. Forms.All,
        .. Wording.All,
        .. Support.All,
        .. Missing.All,
    ];
}

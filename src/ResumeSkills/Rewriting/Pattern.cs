namespace ResumeSkills.Rewriting;

/// <summary>A named way to better a statement.</summary>
/// <param name="Id">Stable: <c>RW01</c>.</param>
/// <param name="Weakness">The critique rule it answers, such as <c>duty-opener</c>; empty where there is none.</param>
/// <param name="Try">The proposal, or null where the pattern does not fit.</param>
internal sealed record Pattern(string Id, string Weakness, Func<Statement, Setting, Candidate?> Try);

/// <summary>What a pattern knows besides the words.</summary>
/// <param name="Tense">The tense of the entry.</param>
/// <param name="Tags">The skills found in the statement; may be empty.</param>
internal sealed record Setting(Tense Tense, IReadOnlyList<Tag> Tags)
{
    /// <summary>Whether another pattern has bettered the statement: small changes are made on the way and are no reason to touch a line.</summary>
    public bool HasChanged { get; init; }

    /// <summary>The form of a verb that begins a statement of this entry.</summary>
    public VerbForm Form => Tense == Tense.Past ? VerbForm.Past : VerbForm.Base;

    public bool Shows(string skill) => Tags.Any(tag => tag.Skill.Id == skill);
}

namespace ResumeSkills.Critique;

/// <summary>A weakness of a text, told so that "allow X" reads right. Its id never changes its meaning.</summary>
public sealed record Rule
{
    /// <summary>The stable name used in reports and on the command line, such as <c>duty-opener</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its number in the list of rules that the project started from, such as <c>B01</c>.</summary>
    public required string Code { get; init; }

    public required RuleScope Scope { get; init; }

    /// <summary>The gravest that its findings get.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The weakness in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Why a reader minds, and who says so.</summary>
    public required string Why { get; init; }

    /// <summary>Words that the rule finds.</summary>
    public required string Bad { get; init; }

    /// <summary>The same facts as they could be told; blanks in [brackets] are for the writer to fill.</summary>
    public required string Good { get; init; }

    /// <summary>What a mended text would gain; of two rules that ask for the same, only the weightier one speaks.</summary>
    internal Concern Concern { get; init; }

    /// <summary>Whether it reads sentences of summaries and letters, and lists of facts, as well as achievements.</summary>
    internal bool ReadsAllStatements { get; init; }

    /// <summary>Whether it reads the lines too that are no statement: name, address, dates.</summary>
    internal bool ReadsOtherLines { get; init; }

    internal Func<Context, Remark?> Check { get; init; } = _ => null;
}

/// <summary>What a rule looks at.</summary>
public enum RuleScope
{
    /// <summary>One bullet of a resume; some rules read the sentences of a letter too.</summary>
    Bullet,

    /// <summary>A resume as a whole.</summary>
    Resume,

    /// <summary>A cover letter as a whole.</summary>
    Letter,
}

/// <summary>What a bullet gains when it heeds a rule, the greatest gain first.</summary>
internal enum Concern
{
    Act,
    Counterpart,
    Scope,
    Outcome,
    Honesty,
    Respect,
    Privacy,
    Opening,
    Spelling,
    Wording,
    Length,
}

/// <summary>What a rule says of the words it looked at.</summary>
/// <param name="Span">The words concerned, in the text of <see cref="Context.Here"/>.</param>
internal sealed record Remark(TextSpan Span, string Message)
{
    public IReadOnlyList<Edit> Edits { get; init; } = [];

    /// <summary>Less than the rule's, where little is amiss; null for the rule's own.</summary>
    public Severity? Severity { get; init; }
}

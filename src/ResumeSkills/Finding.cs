namespace ResumeSkills;

/// <summary>Something in a text that its writer may want to look at.</summary>
/// <param name="RuleId">The rule that found it, such as <c>duty-opener</c>.</param>
/// <param name="Span">The words concerned, in the statement's text; empty where the finding is about the whole document.</param>
/// <param name="Message">What is missing or in the way, and the next step, in a sentence or two for the writer.</param>
/// <param name="Edits">
/// Changes that would mend it, in the statement's text, or of a finding about the whole document in <see cref="Document.Text"/>; often none,
/// because only the writer knows what is true. Findings of one statement may share an edit, or have edits that overlap: make one of them.
/// </param>
public sealed record Finding(string RuleId, Severity Severity, TextSpan Span, string Message, IReadOnlyList<Edit> Edits);

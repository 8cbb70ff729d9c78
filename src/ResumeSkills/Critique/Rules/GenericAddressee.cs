namespace ResumeSkills.Critique.Rules;

internal static class GenericAddressee
{
    private static readonly Phrases Generic = Phrases.Read("GenericAddressee.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "generic-addressee",
        Code = "L01",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "Addressed to nobody",
        Why = "Career centres advise a name, or at least a role: \"Dear Hiring Manager\" is better than \"Dear Sir\", which "
            + "may also be wrong.",
        Bad = "To whom it may concern",
        Good = "Dear Dr Okafor / Dear Hiring Manager",
        Check = context =>
        {
            var head = context with { Here = context.Manuscript.Whole with { Words = Words.Of(context.Manuscript.Head) } };
            return Generic.First(head.Words) is { } greeting
                ? context.Remark($"{head.Quote(greeting)} could be anybody. Is there a name in the posting or on the website? If not, \"Dear Hiring Manager\" will do.") with
                {
                    // The text before the first statement begins where the document does.
                    Edits = [new Edit(head.Words.Span(greeting.First, greeting.End), "Dear [name, or Hiring Manager]", EditSafety.NeedsInput)],
                }
                : null;
        },
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class WrongName
{
    public static Rule Rule { get; } = new()
    {
        Id = "wrong-name",
        Code = "L15",
        Scope = RuleScope.Letter,
        Severity = Severity.Error,
        Title = "Another employer's name",
        Why = "A letter with the wrong name in it goes no further; career centres list it among the gravest errors.",
        Bad = "Dear Acme team, … at Apex",
        Good = "Dear Acme team, … at Acme",
        Check = context => context.Manuscript.Target.Company is { } company && !context.Manuscript.Document.Text.Contains(company, StringComparison.OrdinalIgnoreCase)
            ? context.Remark($"The letter nowhere names {company}. Is it the letter for this employer? Check every name in it.")
            : null,
    };
}

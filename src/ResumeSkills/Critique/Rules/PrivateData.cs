namespace ResumeSkills.Critique.Rules;

internal static class PrivateData
{
    private static readonly Phrases Facts = Phrases.Read("PrivateData.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "private-data",
        Code = "B35",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "Private facts that employers need not know",
        Why = "Career centres advise to leave out age, marital status, religion, health and salary in most countries: they are "
            + "no reason to hire you, and may be a reason not to.",
        Bad = "Married, two children",
        Good = "[leave it out]",
        Concern = Concern.Privacy,
        ReadsAllStatements = true,
        ReadsOtherLines = true,
        Check = context => Facts.First(context.Words) is { } fact
            ? context.Remark(fact, $"{context.Quote(fact)} is your own affair. Leave it out, unless the posting asks for it.")
            : null,
    };
}

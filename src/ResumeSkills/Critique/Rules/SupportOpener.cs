namespace ResumeSkills.Critique.Rules;

internal static class SupportOpener
{
    // "Assisted customers with returns": who is helped directly is the whole of the act.
    private const int Reach = 4;

    private static readonly Phrases Openers = Phrases.Read("SupportOpener.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "support-opener",
        Code = "B02",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Helped, but how?",
        Why = "To have helped is respectable and often the honest word. Career centres advise to keep it and to add your own "
            + "part, which it hides.",
        Bad = "Helped with fundraising",
        Good = "Helped the fundraising team by [phoning donors / designing flyers]",
        Concern = Concern.Opening,
        Check = context => !context.Here.TellsSize
            && Openings.Find(context.Words, Openers) is { } opener
            && (opener.Value != "person" || People.First(context.Words, opener.End, opener.End + Reach) is null)
            && !Openings.TellsOwnAct(context.Words, opener.End)
                ? context.Remark(opener, $"{context.Quote(opener)} is honest; now add your own part: what did you do yourself? For example \"… by phoning, sorting, writing\".")
                : null,
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class VagueVerb
{
    private static readonly Phrases Openers = Phrases.Read("VagueVerb.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "vague-verb",
        Code = "B04",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A verb that hides the act",
        Why = "\"Handled\" and \"worked on\" fit almost anything, so a reader cannot tell what was done. Career centres advise "
            + "a verb that shows it.",
        Bad = "Handled guest issues",
        Good = "[Listened to / solved / passed on] guest issues about [what]",
        Concern = Concern.Opening,
        Check = context => !context.Here.TellsSize
            && Openings.Find(context.Words, Openers) is { } opener
            && !Openings.TellsOwnAct(context.Words, opener.End)
            && !Purposes.IsTold(context.Words, opener.End)
                ? context.Remark(opener, $"{context.Quote(opener)} can mean many things. What did you do: answer, repair, plan, write, count?")
                : null,
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class ParticipationOpener
{
    private static readonly Phrases Openers = Phrases.Read("ParticipationOpener.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "participation-opener",
        Code = "B03",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "Was there, but did what?",
        Why = "Being a member, being involved or being exposed is not something a reader can see you do. Career centres and "
            + "the career-readiness framework of American colleges ask for behaviour.",
        Bad = "Involved in peer tutoring",
        Good = "[Tutored / matched / scheduled] [number] peers in [subject]",
        Concern = Concern.Opening,
        Check = context => !context.Here.TellsSize
            && Openings.Find(context.Words, Openers) is { } opener
            && !Openings.TellsOwnAct(context.Words, opener.End)
                ? context.Remark(opener, $"{context.Quote(opener)} says that you were there. What did you do there that somebody could have seen?")
                : null,
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class DutyOpener
{
    private static readonly Phrases Openers = Phrases.Read("DutyOpener.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "duty-opener",
        Code = "B01",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "Begins with a duty",
        Why = "It tells what you were meant to do, and a reader wants to know what you did. Career centres advise to begin "
            + "with the act, because the first words get the first glance.",
        Bad = "Responsible for answering patient calls",
        Good = "Answered patient calls [number] a day",
        Concern = Concern.Opening,
        Check = context => Openings.Find(context.Words, Openers) is { } opener
            ? context.Remark(opener, $"{context.Quote(opener)} tells the duty, not what you did. {NextStep(context, opener.End)}")
            : null,
    };

    private static string NextStep(Context context, int next)
    {
        var form = context.Entry.IsCurrent ? VerbForm.Base : VerbForm.Past;
        return Verbs.Find(context.Words[next].Lower, VerbForm.Gerund) is { Verb.Strength: Strength.Strong } reading && reading.In(form) is var verb
            ? $"Begin with the verb itself: \"{char.ToUpperInvariant(verb[0])}{verb[1..]} …\"."
            : "Which verb says what you did? Begin with it.";
    }
}

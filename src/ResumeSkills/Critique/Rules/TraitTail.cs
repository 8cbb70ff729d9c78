namespace ResumeSkills.Critique.Rules;

internal static class TraitTail
{
    // "demonstrating strong verbal and written communication skills".
    private const int Reach = 7;

    private static readonly Phrases Showing = Phrases.Read("TraitTail.txt");
    private static readonly Phrases Traits = Phrases.Read("Traits.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "trait-tail",
        Code = "B11",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A label behind the act",
        Why = "The act shows the skill already, so its name adds nothing; career centres advise to show rather than to tell. "
            + "Where a posting asks for the word, a study of 2000 found that naming it raised ratings: then keep it.",
        Bad = "Trained two clerks, showcasing leadership",
        Good = "Trained two clerks",
        Concern = Concern.Wording,
        Check = context => Showing.First(context.Words, 2) is { } showing
            && Traits.First(context.Words, showing.End, Math.Min(showing.End + Reach, context.Words.EndOfClause(showing.First))) is { } trait
                ? context.Remark(showing.First, trait.End, $"The act speaks for itself: {context.Quote(showing.First, trait.End)} can go, unless the posting asks for that word.")
                : null,
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class AuthorityMismatch
{
    private static readonly Phrases Leading = Phrases.Read("AuthorityMismatch.txt");
    private static readonly Phrases Support = Phrases.Read("AuthorityMismatchSupport.txt");
    private static readonly Phrases JuniorTitles = Phrases.Read("AuthorityMismatchTitles.txt");
    private static readonly Phrases LargeThings = Phrases.Read("AuthorityMismatchLarge.txt");

    // "Managed the whole sales department".
    private const int Reach = 5;

    public static Rule Rule { get; } = new()
    {
        Id = "authority-mismatch",
        Code = "B24",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "Leading and assisting at once",
        Why = "A line that leads and assists in one breath, or a trainee who directs a department, reads as overstated. Career "
            + "centres warn that references are asked.",
        Bad = "Led the merger by assisting the manager",
        Good = "Assisted the manager with the merger by [what]",
        Concern = Concern.Honesty,
        Check = context =>
        {
            var words = context.Words;
            if (Openings.Find(words, Leading) is not { } lead)
                return null;
            if (Support.First(words, lead.End) is { } support)
                return context.Remark(lead, $"{context.Quote(lead)} and {context.Quote(support)} tell two different roles. Which was yours? Say that one, and what you did.");
            return JuniorTitles.First(context.Entry.Heading) is { } && LargeThings.First(words, lead.End, lead.End + Reach) is { } large
                ? context.Remark(lead.First, large.End, $"The title above sounds smaller than {context.Quote(lead.First, large.End)}. What was your own part in it?")
                : null;
        },
    };
}

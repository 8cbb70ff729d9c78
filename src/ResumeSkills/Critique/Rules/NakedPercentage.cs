namespace ResumeSkills.Critique.Rules;

internal static class NakedPercentage
{
    private static readonly Phrases Changes = Phrases.Read("NakedPercentage.txt");
    private static readonly Phrases Bases = Phrases.Read("NakedPercentageBases.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "naked-percentage",
        Code = "B18",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Percent of what?",
        Why = "A percentage without base, period or comparison says little: 100% more may be two instead of one.",
        Bad = "Increased sales 100%",
        Good = "Increased sales 100%, from [amount] to [amount] in [period]",
        Concern = Concern.Scope,
        Check = context =>
        {
            var words = context.Words;
            if (!Changes.In(words) || Bases.In(words) || Openings.TellsHow(words, 1))
                return null;
            var at = words.Find(0, words.Count, word => word.EndsIn("%") || word.Lower is "percent");
            // A second figure, a date or "30% of orders" gives the reader something to compare with.
            return at >= 0 && Quantities.Percentage(words[at]) < context.Settings.SurprisingPercentage && words[at + 1].Lower != "of" && words.CountOf(word => word.HasDigit) == 1
                ? context.Remark(at, at + 1, $"{context.Quote(at, at + 1)} of what, and over what time? A \"from … to …\" says more than the percentage.")
                : null;
        },
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class SuspiciousPrecisionOrSize
{
    private static readonly Phrases Huge = Phrases.Read("SuspiciousPrecisionOrSize.txt");
    private static readonly Phrases Methods = Phrases.Read("SuspiciousPrecisionOrSizeMethods.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "suspicious-precision-or-size",
        Code = "B19",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A figure that will be doubted",
        Why = "In surveys by CareerBuilder, 56 to 77% of the managers asked had caught untrue statements on resumes, so a huge "
            + "or very round figure is doubted. If it is true, how it was measured makes it believed.",
        Bad = "Increased engagement by 900%",
        Good = "Increased engagement by 900% ([from - to], [how measured])",
        Concern = Concern.Honesty,
        Check = context =>
        {
            var words = context.Words;
            var at = words.Find(0, words.Count, word => Quantities.Percentage(word) >= context.Settings.SurprisingPercentage);
            var figure = at >= 0 ? new Hit(at, at + 1, "") : Huge.First(words);
            return figure is { } found && !Methods.In(words) && !Openings.TellsHow(words, 1) && words.Find(0, words.Count, word => word.Mark == '(') < 0
                ? context.Remark(found, $"{context.Quote(found)} will be asked about. From what to what, and how was it measured?")
                : null;
        },
    };
}

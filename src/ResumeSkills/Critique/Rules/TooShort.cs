namespace ResumeSkills.Critique.Rules;

internal static class TooShort
{
    public static Rule Rule { get; } = new()
    {
        Id = "too-short",
        Code = "B29",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Too short to show anything",
        Why = "A few words leave a reader nothing to judge.",
        Bad = "Answered phones",
        Good = "Answered [number] calls a day from [whom] about [what]",
        Concern = Concern.Act,
        Check = context => context.Words.CountOf(word => !word.Hyphened) < context.Settings.MinBulletWords && !context.Here.IsMeasured && !Quantities.In(context.Words)
            && !Openings.IsTitle(context.Words) && context.Words.Text.AsSpan().IndexOfAny('[', '@', '/') < 0
            ? context.Remark("There is more to tell here: how many, for or with whom, about what?")
            : null,
    };
}

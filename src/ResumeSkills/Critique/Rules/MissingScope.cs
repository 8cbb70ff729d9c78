namespace ResumeSkills.Critique.Rules;

internal static class MissingScope
{
    public static Rule Rule { get; } = new()
    {
        Id = "missing-scope",
        Code = "B16",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "How much, how many, how often?",
        Why = "Size lets a stranger judge what it took. Career centres and the instructions for the European CV ask for "
            + "quantities where there are any; a rough figure will do, a made-up one will not.",
        Bad = "Trained new hires",
        Good = "Trained [number] new hires over [weeks]",
        Concern = Concern.Scope,
        Check = context =>
        {
            var here = context.Here;
            if (here.Best != Level.Shown || Quantities.In(context.Words))
                return null;
            var act = here.Tags.First(tag => tag.Level == Level.Shown).Evidence[0].Span;
            return new Remark(act, People.First(context.Words) is { } people
                ? $"How many {context.Quote(people)}, how often or for how long? \"About\" is fine; leave it out if you do not know."
                : "How many, how much or how often? \"About\" is fine; leave it out if you do not know.");
        },
    };
}

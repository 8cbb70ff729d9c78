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
            var people = People.First(context.Words);
            if (here.Best != Level.Shown || Quantities.In(context.Words) || (people is { } one && IsOne(context.Words, one)) || here.HasBlank)
                return null;
            var act = here.Tags.First(tag => tag.Level == Level.Shown).Evidence[0].Span;
            return new Remark(act, people is { } some && IsCountable(context.Words, some.End)
                ? $"How many {context.Words.Span(some.First, some.End).Of(context.Words.Text)}, how often or for how long? A rough figure will do."
                : "How many, how much or how often? A rough figure will do.");
        },
    };

    /// <summary>"A server who was missing shifts": a story of one person has no other size.</summary>
    private static bool IsOne(Words words, Hit person) =>
        words[person.First - 1].Lower is "a" or "an" || words[person.First - 2].Lower is "a" or "an" || words[person.First].Lower is "a" or "an";

    /// <summary>Several persons, and not the first half of "customer complaints".</summary>
    private static bool IsCountable(Words words, int end) =>
        (words[end - 1].EndsIn("s") || words[end - 1].Lower is "people" or "children" or "men" or "women" or "staff")
        && !words[end].Hyphened
        && (end == words.Count || words[end].Mark != '\0' || Grammar.IsPreposition(words[end]) || words[end].Lower is "and" or "or" or "who");
}

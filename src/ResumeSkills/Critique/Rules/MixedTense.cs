namespace ResumeSkills.Critique.Rules;

internal static class MixedTense
{
    // A tense of their own that fewer others share is no habit of the entry.
    private const int FewestInPast = 3;

    public static Rule Rule { get; } = new()
    {
        Id = "tense",
        Code = "B26",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "The tense does not fit the time",
        Why = "Career centres advise the past tense for what is over and the present for what goes on; a mixture makes a reader stop.",
        Bad = "Manages two interns (2019-2020)",
        Good = "Managed two interns",
        Concern = Concern.Wording,
        Check = context =>
        {
            var verb = context.Words.Opening;
            if (!IsPresent(context.Words, verb) || context.Entry.IsCurrent)
                return null;
            var past = context.Entry.Statements.Count(passage => IsPast(passage.Words));
            var present = context.Entry.Statements.Count(passage => IsPresent(passage.Words, passage.Words.Opening));
            var over = context.Entry.IsOver || Entry.EndsIn(context.Words);
            if (!over && (past < FewestInPast || past < 3 * present))
                return null;
            var asPast = Verbs.Of(context.Words[verb].Lower)[0].In(VerbForm.Past);
            return context.Remark(verb, verb + 1, over
                ? $"This is over, and {context.Quote(verb, verb + 1)} tells it as if it went on: \"{asPast}\"?"
                : $"The lines around it are in the past tense, and {context.Quote(verb, verb + 1)} is not: \"{asPast}\"?");
        },
    };

    private static bool IsPast(Words words) => Grammar.IsPast(words[words.Opening]) && !IsPresent(words, words.Opening);

    /// <summary>"Report" and "Support" are nouns as well, unless an article, a number or a person follows.</summary>
    private static bool IsPresent(Words words, int verb)
    {
        if (!Grammar.IsPresent(words[verb]))
            return false;
        return !Verbs.Of(words[verb].Lower).Any(reading => reading.Verb.IsNounToo)
            || Grammar.IsArticle(words[verb + 1]) || Quantities.IsNumber(words[verb + 1]) || (People.First(words, verb + 1, verb + 2) is { } people && words[people.End - 1].EndsIn("s"));
    }
}

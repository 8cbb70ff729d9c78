namespace ResumeSkills.Critique.Rules;

internal static class MissingOutcome
{
    private static readonly Phrases Changes = Phrases.Read("NakedPercentage.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "missing-outcome",
        Code = "B17",
        Scope = RuleScope.Bullet,
        Severity = Severity.Info,
        Title = "What came of it?",
        Why = "Career centres advise to tell results. Not every bullet needs one, so this is asked once in an entry that has none.",
        Bad = "Mentored first-years",
        Good = "Mentored six first-years; [all passed / two joined the lab]",
        Concern = Concern.Outcome,
        Check = context => context.Here.Shows && IsFirstShown(context) && !context.Entry.Statements.Any(passage => passage.Shows && TellsResult(passage))
            ? new Remark(context.Here.Tags.First(tag => tag.Level >= Level.Shown).Evidence[0].Span,
                "What came of it: a change, a decision, thanks, something still in use? One result in each entry is enough.")
            : null,
    };

    private static bool IsFirstShown(Context context) => context.Entry.Statements.First(passage => passage.Shows) == context.Here;

    private static bool TellsResult(Passage passage) =>
        passage.Best == Level.ShownWithOutcome || (Changes.In(passage.Words) && passage.Words.Any(word => word.HasDigit));
}

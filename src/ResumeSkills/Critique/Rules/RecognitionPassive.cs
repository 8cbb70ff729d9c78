namespace ResumeSkills.Critique.Rules;

internal static class RecognitionPassive
{
    private static readonly Phrases Recognitions = Phrases.Read("RecognitionPassive.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "recognition-passive",
        Code = "B09",
        Scope = RuleScope.Bullet,
        Severity = Severity.Info,
        Title = "Recognition worth keeping",
        Why = "What others say of you is believed more than what you say: in field experiments, references and letters of "
            + "recommendation raised the chance of being hired. Keep the recognition; only \"was\" can go.",
        Bad = "Was elected treasurer by 60 members",
        Good = "Elected treasurer by 60 members",
        Concern = Concern.Opening,
        Check = context =>
        {
            var words = context.Words;
            var be = Grammar.IsSubject(words[0]) ? 1 : 0;
            return Grammar.IsBe(words[be]) && Recognitions.At(words, be + 1) is { } verb
                ? context.Remark(be, verb.End, $"Keep this: others chose you. {context.Quote(be, be + 1)} can go; begin with {context.Quote(verb)}.")
                : null;
        },
    };
}

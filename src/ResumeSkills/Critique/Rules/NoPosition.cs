namespace ResumeSkills.Critique.Rules;

internal static class NoPosition
{
    private const int FirstSentences = 3;

    private static readonly Phrases Positions = Phrases.Read("NoPosition.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "no-position",
        Code = "L02",
        Scope = RuleScope.Letter,
        Severity = Severity.Error,
        Title = "Does not say what it applies for",
        Why = "The reader must know in the first lines why you write; writing centres of universities advise to name the "
            + "position and where you found it.",
        Bad = "I am looking for work.",
        Good = "I am applying for the [post] advertised on [site].",
        Check = context =>
        {
            var manuscript = context.Manuscript;
            return manuscript.Statements.Count > 0
                && !Positions.In(Words.Of(manuscript.Head))
                && !manuscript.Statements.Take(FirstSentences).Any(passage => Positions.In(passage.Words))
                    ? context.Remark("Which position is it for, and where did you find it? Say so in the first paragraph.")
                    : null;
        },
    };
}

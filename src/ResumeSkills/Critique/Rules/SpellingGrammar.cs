namespace ResumeSkills.Critique.Rules;

internal static class SpellingGrammar
{
    private static readonly Phrases Misspelled = Phrases.Read("SpellingGrammar.tsv");
    private static readonly Phrases Doubled = Phrases.Read("SpellingGrammarDoubled.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "spelling-grammar",
        Code = "B37",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "A misspelled or doubled word",
        Why = "Writing well pays: in a field experiment with 480,948 job seekers, those whose resumes were checked for "
            + "language were hired 8% more often.",
        Bad = "Colaborated with nurses on a new rota",
        Good = "Collaborated with nurses on a new rota",
        Concern = Concern.Spelling,
        ReadsAllStatements = true,
        Check = context =>
        {
            var words = context.Words;
            if (Misspelled.First(words) is { } wrong)
            {
                var right = words[wrong.First].Capital ? char.ToUpperInvariant(wrong.Value[0]) + wrong.Value[1..] : wrong.Value;
                return context.Remark(wrong, $"{context.Quote(wrong)}: is \"{right}\" meant?") with { Edits = [new Edit(words.Span(wrong.First, wrong.End), right, EditSafety.Safe)] };
            }

            return Doubled.First(words) is { } twice && !words[twice.End - 1].AllCapitals
                ? context.Remark(twice, $"{context.Quote(twice)} stands there twice.") with
                {
                    Edits = [new Edit(TextSpan.FromBounds(words[twice.First].Span.End, words[twice.End - 1].Span.End), "", EditSafety.Safe)],
                }
                : null;
        },
    };
}

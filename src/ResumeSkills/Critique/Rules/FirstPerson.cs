namespace ResumeSkills.Critique.Rules;

internal static class FirstPerson
{
    public static Rule Rule { get; } = new()
    {
        Id = "first-person",
        Code = "B25",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "I, my, we",
        Why = "On a resume the doer goes without saying; career centres advise to leave \"I\" out. It belongs in the letter.",
        Bad = "I trained my team",
        Good = "Trained team of [number]",
        Concern = Concern.Wording,
        Check = context =>
        {
            var words = context.Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (Grammar.IsFirstPerson(words[i]) && !IsAnotherWord(words, i))
                    return context.Remark(i, i + 1, $"{context.Quote(i, i + 1)} can go: on a resume everybody knows that you are meant.");
            }

            return null;
        },
    };

    // Phase I, I-9, the US, the state of ME, CS I.
    private static bool IsAnotherWord(Words words, int i) =>
        words[i].Hyphened || words[i + 1].Hyphened || words[i].AllCapitals
        || (words[i].Lower == "i" && i > 0 && (words[i - 1].Capital || !Grammar.IsVerb(words[i + 1])) && !words[i].BeginsClause);
}

namespace ResumeSkills.Critique.Rules;

internal static class PrivateData
{
    private static readonly Phrases Facts = Phrases.Read("PrivateData.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "private-data",
        Code = "B35",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "Private facts that employers need not know",
        Why = "Career centres advise to leave out age, marital status, religion, health and salary in most countries: they are "
            + "no reason to hire you, and may be a reason not to.",
        Bad = "Married, two children",
        Good = "[leave it out]",
        Concern = Concern.Privacy,
        ReadsAllStatements = true,
        ReadsOtherLines = true,
        Check = context =>
        {
            var words = context.Words;
            for (var i = 0; i < words.Count; i++)
            {
                if (Facts.At(words, i) is { } fact && Stands(words, fact))
                    return context.Remark(fact, $"{context.Quote(fact)} is your own affair. Leave it out, unless the posting asks for it.");
            }

            return null;
        },
    };

    /// <summary>"Weight: 60 kg" and "Married, …" are told of oneself; "weight loss" and "married couples" are not.</summary>
    private static bool Stands(Words words, Hit fact) => fact.Value switch
    {
        "label" => words[fact.End].Mark == ':',
        "alone" => (fact.First == 0 || words[fact.First].Mark != '\0') && (fact.End == words.Count || words[fact.End].Mark != '\0' || words[fact.End].Lower is "with"),
        _ => true,
    };
}

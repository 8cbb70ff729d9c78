namespace ResumeSkills.Critique.Rules;

internal static class Disrespect
{
    private static readonly Phrases Insults = Phrases.Read("Disrespect.txt");
    private static readonly Phrases Adjectives = Phrases.Read("DisrespectAdjectives.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "disrespect",
        Code = "B33",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "Blames or mocks others",
        Why = "How you speak of customers, colleagues and employers shows how you work with people. A reader may think of the next one.",
        Bad = "Dealt with idiot users",
        Good = "Helped first-time users with [what]",
        Concern = Concern.Respect,
        ReadsAllStatements = true,
        Check = context =>
        {
            var words = context.Words;
            if (Insults.First(words) is { } insult)
                return Say(context, insult);
            for (var i = 0; i < words.Count; i++)
            {
                if (Adjectives.At(words, i) is { } adjective && People.First(words, adjective.End, adjective.End + 2) is { } people)
                    return Say(context, new Hit(i, people.End, ""));
            }

            return null;
        },
    };

    private static Remark Say(Context context, Hit hit) =>
        context.Remark(hit, $"{context.Quote(hit)} blames others. What did they need, and what did you do for them?");
}

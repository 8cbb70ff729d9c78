namespace ResumeSkills.Critique.Rules;

internal static class Jargon
{
    // A reader guesses one word from the others around it; where the readers are known to be of another trade, one is enough.
    private const int FewestForUnknownReader = 2;

    private static readonly Phrases Terms = Phrases.Read("Jargon.tsv");

    /// <summary>For each role the trade whose words its readers know.</summary>
    private static readonly Dictionary<string, string> Readers = EmbeddedText.Rows("Critique/Rules/JargonReaders.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static Rule Rule { get; } = new()
    {
        Id = "jargon",
        Code = "B39",
        Scope = RuleScope.Bullet,
        Severity = Severity.Info,
        Title = "Words of the trade",
        Why = "The first reader may be of another trade, and for work with users or customers plain words are themselves the "
            + "skill that is looked for. Career centres advise to keep the name of a tool and to say the rest plainly; readers of "
            + "your own trade know its words, so this one asks less when the role is theirs.",
        Bad = "Provisioned VLANs and patched endpoints",
        Good = "Set up separate networks and updated computers and phones",
        Concern = Concern.Wording,
        Check = context =>
        {
            var known = context.Manuscript.Target.Role is { } role ? Readers.GetValueOrDefault(role.Id) : null;
            var found = Find(context.Words, known).ToList();
            return found.Count >= (known is null ? FewestForUnknownReader : 1)
                ? context.Remark(found[0].Hit, $"Would somebody of another trade follow {Counting.List([.. found.Take(2).Select(term => context.Quote(term.Hit))])}? In plain words: {Counting.List([.. found.Take(2).Select(term => $"\"{term.Plain}\"")])}. Keep the name of a tool if the posting asks for it.")
                : null;
        },
    };

    /// <summary>The terms of other trades than the reader's, those left out that the brackets behind them explain.</summary>
    private static IEnumerable<(Hit Hit, string Plain)> Find(Words words, string? known)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Terms.At(words, i) is not { } hit)
                continue;
            i = hit.End - 1;
            var (plain, trade) = hit.Value.Split('\t') is [var meaning, var field] ? (meaning, field) : (hit.Value, "");
            if (trade != known && words[hit.First].Mark != '(' && words[hit.End].Mark != '(')
                yield return (hit, plain);
        }
    }
}

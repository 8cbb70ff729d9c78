namespace ResumeSkills.Critique.Rules;

internal static class MissingCounterpart
{
    private static readonly Phrases VerbsOfTwo = Phrases.Read("MissingCounterpart.tsv");
    private static readonly Phrases OtherSenses = Phrases.Read("MissingCounterpartTraps.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "missing-counterpart",
        Code = "B13",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "With whom?",
        Why = "Negotiating, training, presenting take two. Without the other person a reader sees no skill with people; the "
            + "career-readiness framework of American colleges and its rubric for teamwork both look for them.",
        Bad = "Negotiated contracts",
        Good = "Negotiated contracts with [which suppliers]",
        Concern = Concern.Counterpart,
        Check = context =>
        {
            var words = context.Words;
            var first = words.Opening;
            if (context.Here.Best == Level.Claimed || VerbsOfTwo.At(words, first) is not { } verb || OtherSenses.In(words)
                || context.Here.Has(EvidencePart.Counterpart) || People.First(words, verb.End) is not null
                || words.Find(verb.End, words.Count, word => word.Capital && !word.BeginsSentence) >= 0)
                return null;
            var cells = verb.Value.Split('\t');
            return words.Find(verb.End, words.Count, word => cells[1].Split(' ').Contains(word.Lower)) < 0
                ? context.Remark(verb, $"{context.Quote(verb)} {cells[0]}? Name the other side, and a reader can see your skill with people.")
                : null;
        },
    };
}

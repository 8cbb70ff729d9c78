namespace ResumeSkills.Critique.Rules;

internal static class PassiveNoAgent
{
    // The verb of a first clause stands near its beginning.
    private const int Reach = 8;

    private static readonly Phrases Recognitions = Phrases.Read("RecognitionPassive.txt");
    private static readonly Phrases States = Phrases.Read("PassiveNoAgent.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "passive-no-agent",
        Code = "B08",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Done, but by whom?",
        Why = "In \"was introduced\" the doer is missing, and it might be somebody else. Plain-language guides advise to say who did what.",
        Bad = "A new filing system was introduced",
        Good = "[Introduced / proposed] a new filing system",
        Concern = Concern.Opening,
        Check = context =>
        {
            var words = context.Words;
            if (Grammar.IsVerb(words[words.Opening]) || Grammar.IsSubject(words[0]) || Grammar.IsPreposition(words[0]))
                return null;
            var end = words.EndOfClause(0);
            var be = words.Find(1, Math.Min(Reach, end), Grammar.IsBe);
            var verb = be < 0 ? -1 : be + (Grammar.IsAdverb(words[be + 1]) ? 2 : 1);
            return be > 0 && verb < end
                && words.Find(0, be, word => Grammar.IsRelative(word) || word.Mark == ',') < 0
                && Grammar.IsParticiple(words[verb])
                && words.Find(verb, end, word => word.Lower == "by") < 0
                && Recognitions.First(words, be) is null
                && States.At(words, verb) is null
                    ? context.Remark(be, verb + 1, $"{context.Quote(be, verb + 1)} does not say by whom. What was your part? Begin with that verb.")
                    : null;
        },
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class MissingObject
{
    private static readonly Phrases Joint = Phrases.Read("MissingObject.txt");
    private static readonly Phrases Incomplete = Phrases.Read("MissingObjectAlone.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "missing-object",
        Code = "B14",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "What was done together?",
        Why = "Who took part is told, or not even that, but not what the work was; a reader cannot picture the act.",
        Bad = "Collaborated with nurses",
        Good = "Collaborated with nurses to [shorten handovers]",
        Concern = Concern.Counterpart,
        Check = context =>
        {
            var words = context.Words;
            var first = words.Opening;
            if (Joint.At(words, first) is { } joint && joint.End < words.Count && !words.Any(word => word.HasDigit)
                && !Purposes.IsTold(words, joint.End) && !Openings.TellsOwnAct(words, joint.End))
                return context.Remark(first, words.Count, $"{context.Quote(first, words.Count)}: to do what? Say what you made, planned or solved together.");
            return Incomplete.At(words, first) is { } alone && alone.End == words.Count
                ? context.Remark(alone, $"{context.Quote(alone)}: whom, or what?")
                : null;
        },
    };
}

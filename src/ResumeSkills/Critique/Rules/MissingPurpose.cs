namespace ResumeSkills.Critique.Rules;

internal static class MissingPurpose
{
    private static readonly Phrases Meeting = Phrases.Read("MissingPurpose.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "missing-purpose",
        Code = "B15",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "What for?",
        Why = "That people met or spoke is told, but not why. The usual ways to tell a story of work (situation, task, action, "
            + "result) all ask for a purpose or a result.",
        Bad = "Met with parents",
        Good = "Met with parents to [purpose]",
        Concern = Concern.Outcome,
        Check = context => !context.Here.IsMeasured
            && Meeting.At(context.Words, context.Words.Opening) is { } meeting
            && meeting.End < context.Words.Count
            && !Purposes.IsTold(context.Words, meeting.End)
            && !Openings.TellsOwnAct(context.Words, meeting.End)
                ? context.Remark(meeting, $"{context.Quote(meeting)}: what for, and what came of it?")
                : null,
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class TooLong
{
    public static Rule Rule { get; } = new()
    {
        Id = "too-long",
        Code = "B28",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Too long to be read at a glance",
        Why = "First readers skim: in a study of about 30 recruiters by the job site Ladders in 2018, a first look took some "
            + "seven seconds. What stands in the third line is not seen.",
        Bad = "Answered questions from visitors at the front desk of the museum in three languages, booked their guided tours, "
            + "counted the takings at the end of each day, and showed two new colleagues how to work the till and the lockers",
        Good = "Answered visitors' questions at the museum's front desk in three languages",
        Concern = Concern.Length,
        Check = context =>
        {
            var count = context.Words.CountOf(word => !word.Hyphened);
            return count > context.Settings.MaxBulletWords
                ? context.Remark($"{count} words are much for one glance. Where does the second act begin? Make it a bullet of its own.")
                : null;
        },
    };
}

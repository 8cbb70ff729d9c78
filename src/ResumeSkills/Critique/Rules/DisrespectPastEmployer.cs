namespace ResumeSkills.Critique.Rules;

internal static class DisrespectPastEmployer
{
    // "My former manager there was often unfair to us"; "I hated my last boss".
    private const int Reach = 7;
    private const int ReachBefore = 2;

    private static readonly Phrases Employers = Phrases.Read("DisrespectPastEmployer.txt");
    private static readonly Phrases Complaints = Phrases.Read("DisrespectPastEmployerComplaints.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "disrespect-past-employer",
        Code = "L14",
        Scope = RuleScope.Letter,
        Severity = Severity.Error,
        Title = "Complains about an employer",
        Why = "A complaint tells more about the writer than about the boss, whatever the truth. Say where you want to go, not "
            + "what you flee.",
        Bad = "My last boss was incompetent.",
        Good = "I am looking for [forward reason].",
        Check = context =>
        {
            foreach (var passage in context.Manuscript.Statements)
            {
                var words = passage.Words;
                if (Employers.First(words) is { } employer && Complaints.First(words, Math.Max(0, employer.First - ReachBefore), employer.End + Reach) is { } complaint)
                {
                    var said = context.At(passage).Quote(Math.Min(employer.First, complaint.First), Math.Max(employer.End, complaint.End));
                    return context.Remark($"{said} tells the reader about a quarrel. What do you look forward to instead?");
                }
            }

            return null;
        },
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class OverEnthusiasm
{
    private static readonly Phrases Superlatives = Phrases.Read("OverEnthusiasm.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "over-enthusiasm",
        Code = "L10",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "Too loud",
        Why = "In a study of 2017, milder praise of oneself and of the employer made applicants seem to fit better than "
            + "strong; career centres count loudness among the faults of tone.",
        Bad = "I am the perfect fit for this dream job!!!",
        Good = "Two of your requirements match [facts].",
        Check = context =>
        {
            if (Sentence.First(context, Superlatives) is { } said)
                return context.Remark($"{said} is for the reader to say. Which of their requirements match which facts about you?");
            var marks = context.Manuscript.Statements.Sum(passage => passage.Bullet.Text.Count(c => c == '!'));
            return marks > context.Settings.MaxExclamations
                ? context.Remark($"{marks} exclamation marks are loud on paper. A full stop lets the facts speak.")
                : null;
        },
    };
}

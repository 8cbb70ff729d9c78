namespace ResumeSkills.Critique.Rules;

internal static class KeywordOnlyTech
{
    // A list of three has two.
    private const int FewestMarks = 2;

    public static Rule Rule { get; } = new()
    {
        Id = "keyword-only-tech",
        Code = "B32",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Tools without a task",
        Why = "A tool in use tells more than a tool in a list; employers whom the American association of colleges and "
            + "employers surveys look for evidence of skill.",
        Bad = "Python, SQL, Tableau",
        Good = "Charted [what] in Tableau from [data] queried in SQL",
        Concern = Concern.Act,
        Check = context => context.Here.HasTechnical(Level.Claimed) && !context.Here.HasWorkplace(Level.Claimed)
            && !Openings.BeginsWithVerb(context.Words, 0)
            && !context.Words.Any(word => !word.Capital && Grammar.IsVerb(word))
            && !context.Words.Any(word => Grammar.IsPreposition(word) || Grammar.IsArticle(word))
            && context.Words.CountOf(word => word.Mark is ',' or '|' or ':' or ';') >= FewestMarks
                ? context.Remark("This names tools and no task. What did you make or find out with one of them?")
                : null,
    };
}

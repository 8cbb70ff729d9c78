namespace ResumeSkills.Critique.Rules;

internal static class InflatedVerb
{
    private static readonly Phrases Inflated = Phrases.Read("InflatedVerb.tsv");
    private static readonly Phrases OtherSenses = Phrases.Read("InflatedVerbTraps.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "inflated-verb",
        Code = "B23",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A verb larger than the act",
        Why = "In a study of 2017, milder self-promotion made applicants seem to fit better than strong; and a word that "
            + "everybody uses tells nobody anything.",
        Bad = "Spearheaded a bake sale",
        Good = "Organised a bake sale",
        Concern = Concern.Wording,
        Check = context => Inflated.First(context.Words) is { } verb && !OtherSenses.In(context.Words)
            ? context.Remark(verb, $"{context.Quote(verb)} is a large word. Would {verb.Value} say what you did?")
            : null,
    };
}

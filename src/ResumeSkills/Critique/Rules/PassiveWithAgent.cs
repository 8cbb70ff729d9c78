namespace ResumeSkills.Critique.Rules;

internal static class PassiveWithAgent
{
    public static Rule Rule { get; } = new()
    {
        Id = "passive-with-agent",
        Code = "B07",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Done by me",
        Why = "Plain-language guides advise to say who did what, with the doer first; on a resume the doer is you, and goes "
            + "without saying.",
        Bad = "Tours were led by me",
        Good = "Led tours",
        Concern = Concern.Opening,
        Check = context =>
        {
            var words = context.Words;
            var by = words.Find(1, words.Count, word => word.Lower == "by");
            while (by > 0 && words[by + 1].Lower is not ("me" or "us" or "myself" or "ourselves"))
                by = words.Find(by + 1, words.Count, word => word.Lower == "by");
            var verb = by < 0 ? -1 : words.Find(1, by, Grammar.IsParticiple);
            return verb < 0
                ? null
                : context.Remark(verb, by + 2, $"You did this, and {context.Quote(verb, by + 2)} says it last. Begin with the verb.");
        },
    };
}

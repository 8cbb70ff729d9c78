namespace ResumeSkills.Critique.Rules;

internal static class RoleMix
{
    /// <summary>Points of evidence below which one bullet more would turn the balance.</summary>
    private const int FewestPoints = 4;

    public static Rule Rule { get; } = new()
    {
        Id = "role-balance",
        Code = "R11",
        Scope = RuleScope.Resume,
        Severity = Severity.Info,
        Title = "The mix of skills is unusual for the role",
        Why = "Harvard's career office advises to write for the role that you want. What is usual for a role is a working value of "
            + "this program and not research: a mix of your own may be the right one.",
        Bad = "For a post in support, every bullet tells of tools and none of the people you helped",
        Good = "Beside the tools one bullet on whom you helped, how, and what came of it",
        Check = context =>
        {
            if (context.Manuscript.Balance is not { TechnicalShare: { } share } balance || balance.TechnicalPoints + balance.WorkplacePoints < FewestPoints)
                return null;
            var (what, ask) = share < balance.LowShare ? ("technical skill", "Which tools, methods or machines did you use, and what for?")
                : share > balance.HighShare ? ("work with people", "Whom did you help, train or convince, and what came of it?")
                : ("", "");
            return what.Length > 0
                ? context.Remark($"Your bullets show less {what} than is usual for {balance.Role.Name}. {ask} If you did none of it, keep the mix.")
                : null;
        },
    };
}

namespace ResumeSkills.Critique.Rules;

internal static class Length
{
    public static Rule Rule { get; } = new()
    {
        Id = "length",
        Code = "R08",
        Scope = RuleScope.Resume,
        Severity = Severity.Warning,
        Title = "Longer than readers expect",
        Why = "One page for students and two for others is what most career centres advise; countries and postings differ, and "
            + "theirs is the last word.",
        Bad = "A resume of four pages",
        Good = "Two pages, with what fits this posting first",
        Check = context =>
        {
            if (context.Manuscript.Document.Pages > 0)
            {
                return context.Manuscript.Document.Pages > context.Settings.MaxPages
                    ? context.Remark($"{context.Manuscript.Document.Pages} pages; most readers expect {context.Settings.MaxPages} at most, and one from students. What matters least for this posting?")
                    : null;
            }

            return context.Words.Count > context.Settings.MaxResumeWords
                ? context.Remark($"About {context.Words.Count} words take more than {context.Settings.MaxPages} pages. What matters least for this posting?")
                : null;
        },
    };
}

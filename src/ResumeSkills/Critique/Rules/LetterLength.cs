namespace ResumeSkills.Critique.Rules;

internal static class LetterLength
{
    public static Rule Rule { get; } = new()
    {
        Id = "letter-length",
        Code = "L12",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "Too long or too short",
        Why = "One page is what career centres advise: long enough for one story, short enough to be read.",
        Bad = "A letter of 700 words",
        Good = "A letter of 200 to 350 words",
        Check = context =>
        {
            var count = context.Manuscript.Statements.Sum(passage => passage.Words.Count);
            if (count > context.Settings.MaxLetterWords)
                return context.Remark($"{count} words are more than a page. Which paragraph would the reader miss least?");
            return count > 0 && count < context.Settings.MinLetterWords
                ? context.Remark($"{count} words leave out what a reader wants to know. Which one story of yours fits this post?")
                : null;
        },
    };
}

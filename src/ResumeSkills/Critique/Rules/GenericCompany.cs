namespace ResumeSkills.Critique.Rules;

internal static class GenericCompany
{
    private const int FewestSentences = 3;

    private static readonly Phrases Generic = Phrases.Read("GenericCompany.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "generic-company",
        Code = "L03",
        Scope = RuleScope.Letter,
        Severity = Severity.Error,
        Title = "Would fit any other employer",
        Why = "Put another company's name into it: if it still fits, readers notice. Writing centres advise one thing that is "
            + "true of this employer only.",
        Bad = "Your company is a leader in its field.",
        Good = "[Something specific the company did or published] matches [what I did].",
        Check = context =>
        {
            var manuscript = context.Manuscript;
            if (manuscript.Statements.Count < FewestSentences || manuscript.Statements.Any(passage => IsSpecific(passage.Words)) || NamesAddressee(manuscript))
                return null;
            var generic = manuscript.Statements.Where(passage => Generic.In(passage.Words)).Select(passage => context.At(passage)).FirstOrDefault();
            var said = generic is null ? "Nothing in it is about this employer alone." : $"{generic.Quote(Generic.First(generic.Words)!)} could be any employer's.";
            return context.Remark($"{said} What did they do, make or publish that matters to you, and how does it match what you did?");
        },
    };

    /// <summary>A sentence about the reader that has a name in it.</summary>
    private static bool IsSpecific(Words words) =>
        words.Any(word => Grammar.IsSecondPerson(word)) && words.Find(1, words.Count, IsName) >= 0;

    /// <summary>Whether the text names somebody or something of the address above the greeting.</summary>
    private static bool NamesAddressee(Manuscript manuscript)
    {
        var own = Words.Of(manuscript.Tail);
        var address = Words.Of(manuscript.Head);
        return manuscript.Statements.Any(passage => passage.Words.Find(1, passage.Words.Count, word => IsName(word)
            && address.Any(other => other.Lower == word.Lower) && !own.Any(other => other.Lower == word.Lower)) >= 0);
    }

    private static bool IsName(Word word) =>
        word.Capital && !word.BeginsSentence && word.Lower.Length > 2 && !Grammar.IsFirstPerson(word) && !Grammar.IsMonth(word);
}

namespace ResumeSkills.Critique.Rules;

internal static class JargonAcronym
{
    private const int Shortest = 3;
    private const int Longest = 6;

    private static readonly HashSet<string> Known =
        EmbeddedText.Lines("Critique/Rules/JargonAcronym.txt").ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static Rule Rule { get; } = new()
    {
        Id = "jargon-acronym",
        Code = "B31",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Letters that a first reader may not know",
        Why = "The first reader may come from human resources and not from your trade. Career centres advise to spell an "
            + "abbreviation out once; names of tools may stay.",
        Bad = "Ran SBAR handovers in the recovery unit",
        Good = "Led structured handovers (SBAR) in the recovery unit",
        Concern = Concern.Wording,
        Check = context =>
        {
            var words = context.Words;
            if (words.CountOf(word => word.AllCapitals) > words.Count / 2)
                return null;
            var at = words.Find(0, words.Count, word => IsAcronym(word) && !Known.Contains(word.Lower));
            return at >= 0 && !IsExplained(words, at) && IsNewsTo(context, words[at].Span.Of(words.Text))
                ? context.Remark(at, at + 1, $"Will the first reader know {context.Quote(at, at + 1)}? Spell it out once, with the letters in brackets.") with
                {
                    // What the letters stand for is never guessed: they stand for other things elsewhere.
                    Edits = [new Edit(words[at].Span, $"[in full] ({words[at].Span.Of(words.Text)})", EditSafety.NeedsInput)],
                }
                : null;
        },
    };

    private static bool IsAcronym(Word word) =>
        word.AllCapitals && word.Lower.Length is >= Shortest and <= Longest && word.Lower.All(char.IsAsciiLetter)
        && !word.Lower.All("ivxlcdm".Contains);

    /// <summary>Brackets give its meaning, it is part of a name, or it stands where names of places stand: "at", "of".</summary>
    private static bool IsExplained(Words words, int at) =>
        Grammar.IsPreposition(words[at - 1]) ||
        words[at].Mark == '(' || words[at + 1].Mark == '(' || words[at].Hyphened || words[at + 1].Hyphened
        || (at > 0 && words[at - 1].Capital && !words[at].BeginsClause && at > 1) || (words[at + 1].Capital && !words[at + 1].BeginsClause);

    /// <summary>Asked once, at its first place, and only where no line outside the bullets names it: those are schools, employers and tools.</summary>
    private static bool IsNewsTo(Context context, string acronym)
    {
        var text = context.Manuscript.Document.Text;
        var first = context.Manuscript.Achievements.First(passage => passage.Words.Any(word => word.AllCapitals && word.Span.Of(passage.Words.Text) == acronym));
        return first == context.Here
            && !text.Contains($"({acronym})", StringComparison.Ordinal)
            && !context.Manuscript.OtherLines.Words.Text.Contains(acronym, StringComparison.Ordinal)
            && !context.Manuscript.Statements.Any(passage => !passage.IsAchievement && passage.Words.Text.Contains(acronym, StringComparison.Ordinal));
    }
}

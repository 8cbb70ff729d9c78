using ResumeSkills.Rewriting.Patterns;

namespace ResumeSkills.Rewriting;

/// <summary>
/// Answers the set phrases of letters (LP1 to LP9): a plainer one with blanks, or a question. Nothing else of a letter is touched: there
/// "I" and whole sentences are right, and what stands behind a set phrase stays as it was written.
/// </summary>
public static class LetterRewriter
{
    private const int MaxLength = 1000;

    private const string Fine = "Good as it is.";

    private static readonly Formula[] Formulas = [.. WordList.Rows("letters").Select(row => new Formula(row))];

    /// <summary>Rewrites one sentence of a letter.</summary>
    public static Rewrite Rewrite(string sentence)
    {
        if (sentence.Length > MaxLength || sentence.AsSpan().IndexOfAny("[]\r\n") >= 0)
            return Left(sentence);
        var s = Statement.Of(sentence);
        var ends = Array.ConvertAll(Formulas, formula => formula.Phrase.EndsIn(s));
        // The longest phrase that the sentence begins with goes first.
        for (var end = ends.Max(possible => possible.Length) - 1; end > 0; end--)
        {
            for (var i = 0; i < Formulas.Length; i++)
            {
                if (end < ends[i].Length && ends[i][end] && Answer(s, Formulas[i], end) is { } rewrite)
                    return rewrite;
            }
        }

        return Claims.IsTraitSentence(s) ? Question(sentence, "LP4", "trait-list", "Anybody can say this: which event shows one of these?") : Left(sentence);
    }

    private static Rewrite? Answer(Statement s, Formula formula, int end) => formula.Rest switch
    {
        "any" => Question(s.Text, formula.Id, formula.Weakness, formula.Reason),
        "none" when end == s.Count => Made(s.Text, formula, formula.After),
        // Only a post can be applied for: "interest in your company" is something else.
        "post" when end < s.Count && s[end].FollowsDirectly && NamesPost(s, end) => Made(s.Text, formula, $"{formula.After} {s.Text[s[end].Span.Start..]}"),
        _ => null,
    };

    private static bool NamesPost(Statement s, int from) =>
        Grammar.IsDeterminer(s[from]) && Enumerable.Range(from, s.EndOfClause(from) - from).Any(i => s.Lower(i) is "position" or "post" or "role" or "job" or "vacancy" or "opening" or "internship" or "apprenticeship" or "traineeship");

    private static Rewrite Made(string sentence, Formula formula, string after) =>
        new(sentence, after, RewriteAction.Suggest, Rules(formula.Id, formula.Weakness), Blanks.In(after), formula.Reason);

    private static Rewrite Question(string sentence, string id, string weakness, string reason) =>
        new(sentence, After: null, RewriteAction.Ask, Rules(id, weakness), [], reason);

    private static string[] Rules(string id, string weakness) => weakness.Length > 0 ? [id, weakness] : [id];

    private static Rewrite Left(string sentence) => new(sentence, After: null, RewriteAction.Leave, [], [], Fine);

    /// <summary>A row of Words/letters.tsv.</summary>
    private sealed class Formula(string[] row)
    {
        public string Id => row[0];

        public string Weakness => row[1];

        public PhrasePattern Phrase { get; } = new(row[2]);

        /// <summary>What may follow the phrase: nothing, the name of a post, or anything.</summary>
        public string Rest => row[3];

        public string After => row[4];

        public string Reason => row[5];
    }
}

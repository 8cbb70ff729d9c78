namespace ResumeSkills.Tagging;

/// <summary>Finds measures of size and words of outcome (the rules of the evidence scale: dates, ages, versions and "many" are no measure).</summary>
internal static class MeasureFinder
{
    private static readonly HashSet<ulong> Each = Hashes("each", "every", "per");
    private static readonly HashSet<ulong> NoCount = Hashes("one", "both", "several", "couple");
    private static readonly HashSet<ulong> Joins = Hashes("and", "or", "as", "well", "the", "other", "&", "with", "various", "all");
    private static readonly ulong A = WordHash.Of("a");
    private static readonly HashSet<ulong> BeforeChange = Hashes("and", "&", "which", "that", "i", "we", "by", "while", "thereby", "thus", "also");
    private static readonly HashSet<ulong> EndsChange = Hashes("for", "at", "with", "and", "&", "or", "who", "which", "that", "weighing", "off");
    private static readonly HashSet<ulong> OfTheDay = Hashes("am", "pm", "a.m", "p.m", "o'clock", "each", "every", "on", "in");
    private static readonly ulong By = WordHash.Of("by");
    private static readonly ulong From = WordHash.Of("from");
    private static readonly ulong To = WordHash.Of("to");

    // Words between a verb and the change that it made.
    private const int ChangeReach = 9;

    public static void Find(Statement statement, List<Measure> measures)
    {
        measures.Clear();
        var tokens = statement.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i))
                continue;
            var flags = statement.Flags(i);
            if (tokens[i].Digits)
                AddNumber(statement, i, measures);
            else if ((flags & WordFlags.Number) != WordFlags.None && !NoCount.Contains(tokens[i].Hash))
                measures.Add(new Measure(MeasureKind.Count, i, i + 1));
            else if ((flags & WordFlags.Frequency) != WordFlags.None)
                measures.Add(new Measure(MeasureKind.Frequency, i, i + 1));
            else if ((Each.Contains(tokens[i].Hash) || tokens[i].Hash == A) && i + 1 < tokens.Count && (statement.Flags(i + 1) & WordFlags.TimeUnit) != WordFlags.None
                && (tokens[i].Hash != A || (i > 0 && IsCount(statement, i - 1))))
                measures.Add(new Measure(MeasureKind.Frequency, i, i + 2));
            var (value, end) = statement.Lexicon.Outcomes.Longest(tokens, i);
            if (value >= 0)
                measures.Add(new Measure(MeasureKind.Outcome, i, end));
        }

        AddRanges(statement, measures);
        AddChanges(statement, measures);
    }

    private static bool IsCount(Statement statement, int token) =>
        statement.Tokens.IsWord(token) && (statement.Tokens[token].Digits || (statement.Flags(token) & WordFlags.Number) != WordFlags.None);

    private static void AddNumber(Statement statement, int i, List<Measure> measures)
    {
        var tokens = statement.Tokens;
        var lower = tokens.Lower(tokens[i]);
        if (tokens[i].Money)
        {
            measures.Add(new Measure(MeasureKind.Money, i, i + 1));
            return;
        }

        if (lower[^1] == '%' || (i + 1 < tokens.Count && tokens.Lower(tokens[i + 1]) is "percent" or "percentage"))
        {
            measures.Add(new Measure(MeasureKind.Percentage, i, i + 1));
            return;
        }

        var year = lower.Length == 4 && (lower.StartsWith("19") || lower.StartsWith("20")) && lower.IndexOfAnyExceptInRange('0', '9') < 0;
        var label = i > 0 && (statement.Flags(i - 1) & WordFlags.NumberLabel) != WordFlags.None;
        var rest = lower.TrimStart("0123456789,.");
        if (!year && !label && rest is "" or "k" or "m" or "+" or "k+" or "cr" or "lac" or "lakh" or "mm" or "bn")
            measures.Add(new Measure(MeasureKind.Count, i, i + 1));
    }

    private static void AddChanges(Statement statement, List<Measure> measures)
    {
        var tokens = statement.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            // "Able to reduce" is a claim.
            if (!tokens.IsWord(i) || (statement.Flags(i) & WordFlags.Change) == WordFlags.None || !OpensClause(tokens, i) || statement.IsClaimed(i))
                continue;
            for (var j = i + 1; j < tokens.Count && j <= i + ChangeReach && tokens.IsWord(j) && !EndsChange.Contains(tokens[j].Hash); j++)
            {
                if (ChangeAt(statement, j) is { } end)
                {
                    measures.Add(new Measure(MeasureKind.Change, j, end));
                    i = end - 1;
                    break;
                }
            }
        }
    }

    // Neither a purpose ("to reduce"), nor a plan ("will reduce"), nor what others did ("sales increased"), nor an adjective.
    private static bool OpensClause(TokenList tokens, int i) =>
        i == 0 || !tokens.IsWord(i - 1) || BeforeChange.Contains(tokens[i - 1].Hash) || tokens.Lower(tokens[i - 1]).EndsWith("ly");

    // "50%", "$900", "by 12", "from 4 to 19": the token behind it, or null.
    private static int? ChangeAt(Statement statement, int i)
    {
        var tokens = statement.Tokens;
        if (!tokens.IsWord(i))
            return null;
        if (tokens[i].Hash == From && i + 3 < tokens.Count && IsCount(statement, i + 1))
        {
            for (var to = i + 2; to < i + 4 && to + 1 < tokens.Count; to++)
            {
                if (tokens[to].Hash == To && IsCount(statement, to + 1))
                    return to + 2;
            }
        }

        // "By 9 pm" and "by 6 each morning" are times.
        if (tokens[i].Hash == By && i + 1 < tokens.Count && IsCount(statement, i + 1) && !(i + 2 < tokens.Count && tokens.IsWord(i + 2) && OfTheDay.Contains(tokens[i + 2].Hash)))
            return i + 2;
        return tokens[i].Money || (tokens[i].Digits && tokens.Lower(tokens[i])[^1] == '%') ? i + 1 : null;
    }

    private static void AddRanges(Statement statement, List<Measure> measures)
    {
        var tokens = statement.Tokens;
        int first = -1, last = -1, count = 0;
        foreach (var noun in statement.Nouns)
        {
            if ((noun.Classes & statement.Lexicon.Persons) == 0 || noun.First < last)
                continue;
            if (count > 0 && Joined(tokens, last, noun.First))
            {
                count++;
            }
            else
            {
                first = noun.First;
                count = 1;
            }

            last = noun.End;
            if (count == 3)
                measures.Add(new Measure(MeasureKind.Range, first, last));
        }
    }

    /// <summary>Whether only a comma or "and" with at most two more words stands between.</summary>
    private static bool Joined(TokenList tokens, int from, int to)
    {
        var others = 0;
        var joined = false;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
                return false;
            if (tokens[i].Kind == TokenKind.Comma || Joins.Contains(tokens[i].Hash))
                joined = true;
            else
                others++;
        }

        return joined && others <= 2;
    }

    private static HashSet<ulong> Hashes(params string[] words) => [.. words.Select(w => WordHash.Of(w))];
}

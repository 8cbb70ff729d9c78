using ResumeSkills.Rewriting.Patterns;

namespace ResumeSkills.Rewriting;

/// <summary>Says a statement in better words without adding a fact, or asks the writer for what is missing, or leaves it alone.</summary>
public static class Rewriter
{
    /// <summary>A statement is stripped of its opener, put in the right form, and once more looked at; more rounds change nothing.</summary>
    private const int MaxPasses = 4;

    /// <summary>Longer texts are no single statement; the limit also bounds the time that any input takes.</summary>
    private const int MaxLength = 1000;

    private const string Fine = "Good as it is.";

    /// <summary>Rewrites one statement of a resume. Do not pass sentences of a letter: there "I" is right.</summary>
    /// <param name="line">The statement, on one line.</param>
    /// <param name="tense">The tense of its entry.</param>
    /// <param name="tags">The skills found in it, which help to choose words; may be empty.</param>
    public static Rewrite Rewrite(string line, Tense tense, IReadOnlyList<Tag> tags) => Rewrite(line, tense, tags, spelling: null);

    internal static Rewrite Rewrite(string line, Tense tense, IReadOnlyList<Tag> tags, Spelling? spelling)
    {
        if (line.Length > MaxLength)
            return Left(line, "Too long to be one statement.");
        if (line.AsSpan().IndexOfAny("[]\r\n") >= 0)
            return Left(line, "Fill in or remove the square brackets first.");
        var current = Statement.Of(line, spelling);
        if (current.Count < 2 || Titles.IsShouted(current))
            return Left(line, Fine);

        var setting = new Setting(tense, tags);
        var (action, rules, reasons) = (RewriteAction.Leave, new List<string>(), new List<string>());
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            if (Best(line, current, setting with { HasChanged = action != RewriteAction.Leave }) is not var (pattern, candidate))
                break;
            if (candidate.Action == RewriteAction.Leave || (candidate.After is null && action != RewriteAction.Leave))
                return action == RewriteAction.Leave ? Left(line, candidate.Reason) : Made();
            action = Weaker(action, current.Text, candidate);
            Note(rules, pattern);
            if (!reasons.Contains(candidate.Reason))
                reasons.Add(candidate.Reason);
            if (candidate.After is null)
                return new Rewrite(line, After: null, RewriteAction.Ask, rules, [], candidate.Reason);
            current = Statement.Of(candidate.After, spelling);
            if (Blanks.In(current.Text).Count > 0)
                break;
        }

        return action == RewriteAction.Leave ? Left(line, Fine) : Made();

        Rewrite Made() => new(line, current.Text, action, rules, Blanks.In(current.Text), string.Join(' ', reasons));
    }

    /// <summary>Why each proposal for a statement was dropped, for the tests and for whoever adds a pattern.</summary>
    internal static IEnumerable<(string Pattern, string? After, string? Objection)> Proposals(string line, Tense tense, IReadOnlyList<Tag> tags)
    {
        var s = Statement.Of(line);
        return from pattern in All.Patterns
               let candidate = pattern.Try(s, new Setting(tense, tags))
               where candidate is not null
               select (pattern.Id, candidate.After, candidate.After is null ? null : FactGuard.Objection(line, candidate.After));
    }

    /// <summary>The first proposal that invents nothing; questions and reasons to leave count only where no pattern has better words.</summary>
    private static (Pattern Pattern, Candidate Candidate)? Best(string line, Statement s, Setting setting)
    {
        (Pattern, Candidate)? question = null;
        foreach (var pattern in All.Patterns)
        {
            if (pattern.Try(s, setting) is not { } candidate || candidate.After == s.Text)
                continue;
            // Both steps are held against the facts: this one, and the whole way from what the writer wrote.
            if (candidate.After is { } after && (FactGuard.Objection(s.Text, after) ?? FactGuard.Objection(line, after)) is not null)
                continue;
            if (candidate.Action is RewriteAction.Rewrite or RewriteAction.Suggest)
                return (pattern, candidate);
            question ??= (pattern, candidate);
        }

        return question;
    }

    /// <summary>What two steps together are: an added blank does not make a rewrite less sure; a word to confirm, or a blank in place of words, does.</summary>
    private static RewriteAction Weaker(RewriteAction soFar, string current, Candidate next)
    {
        if (soFar == RewriteAction.Leave || next.After is not { } after)
            return next.Action;
        if (next.Action == RewriteAction.Ask)
            return Squeezed(Blanks.Without(after)) == Squeezed(current) ? soFar : RewriteAction.Ask;
        return next.Action == RewriteAction.Suggest && Blanks.In(after).Count == 0 ? RewriteAction.Suggest : soFar;
    }

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static void Note(List<string> rules, Pattern pattern)
    {
        foreach (var id in (ReadOnlySpan<string>)[pattern.Id, pattern.Weakness])
        {
            if (id.Length > 0 && !rules.Contains(id))
                rules.Add(id);
        }
    }

    private static Rewrite Left(string line, string reason) => new(line, After: null, RewriteAction.Leave, [], [], reason);
}

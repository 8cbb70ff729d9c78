namespace ResumeSkills.Tagging;

/// <summary>Finds what a text names by the lexicon alone, without a judgment on who has it.</summary>
public static class MentionFinder
{
    /// <summary>Traits, tools, methods and credentials in the order of the text; words that name one only beside an act are left out.</summary>
    public static IReadOnlyList<Mention> Find(string text)
    {
        var statement = new Statement(Lexicon.Default);
        statement.Read(text);
        var mentions = new List<Mention>();
        foreach (var term in statement.Terms)
        {
            if (KindOf(term.Term.Kind) is { } kind && (!term.Term.Ambiguous || (kind == MentionKind.Tool && IsName(statement, term.First))))
                mentions.Add(new Mention(Span(statement, term.First, term.End), Taxonomy.Skills[SkillCodes.Workplace + term.Term.Skill], kind));
        }

        foreach (var hit in statement.Hits)
        {
            if (hit.Kind == HitKind.Claim)
                mentions.Add(new Mention(Span(statement, hit.First, hit.End), Taxonomy.Skills[hit.Skill], MentionKind.Trait));
        }

        return [.. mentions.OrderBy(mention => mention.Span.Start)];
    }

    private static MentionKind? KindOf(TermKind kind) => kind switch
    {
        TermKind.Tool => MentionKind.Tool,
        TermKind.Object => MentionKind.Method,
        TermKind.Credential => MentionKind.Credential,
        _ => null,
    };

    // "excel in" and "Excel": within a sentence the capital tells them apart.
    private static bool IsName(Statement statement, int token) =>
        token > 0 && statement.Tokens[token].Capital && statement.Tokens[token - 1].Kind != TokenKind.Stop;

    private static TextSpan Span(Statement statement, int first, int end) =>
        TextSpan.FromBounds(statement.Tokens[first].Start, statement.Tokens[end - 1].End);
}

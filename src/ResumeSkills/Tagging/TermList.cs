namespace ResumeSkills.Tagging;

/// <summary>The tools, methods and procedures that a statement names.</summary>
internal static class TermList
{
    /// <summary>A tool counts wherever it is named; other words of a trade, and tools with a second meaning, only beside a tag of their skill.</summary>
    public static IReadOnlyList<Term> Of(Statement statement, Tag[] tags)
    {
        var tokens = statement.Tokens;
        if (tokens.Count == 0 || statement.Terms.Count == 0)
            return [];
        var terms = new List<Term>();
        foreach (var hit in statement.Terms)
        {
            var skill = Taxonomy.Skills[SkillCodes.Workplace + hit.Term.Skill];
            if ((hit.Term.Kind == TermKind.Tool && !hit.Term.Ambiguous) || Array.Exists(tags, tag => tag.Skill == skill))
                terms.Add(new Term(TextSpan.FromBounds(tokens[hit.First].Start, tokens[hit.End - 1].End), skill));
        }

        return terms;
    }
}

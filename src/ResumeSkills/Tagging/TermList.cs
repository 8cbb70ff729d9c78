namespace ResumeSkills.Tagging;

/// <summary>The tools, methods and procedures that a statement names.</summary>
internal static class TermList
{
    /// <summary>
    /// A tool counts wherever it is named; other words of a trade, and words with a second meaning, only beside a tag of their skill. A bare verb or
    /// a thing that other trades have too names no method.
    /// </summary>
    public static IReadOnlyList<Term> Of(Statement statement, Tag[] tags)
    {
        var tokens = statement.Tokens;
        if (tokens.Count == 0 || statement.Terms.Count == 0)
            return [];
        var terms = new List<Term>();
        var end = 0;
        foreach (var hit in statement.Terms)
        {
            var skill = Taxonomy.Skills[SkillCodes.Workplace + hit.Term.Skill];
            var (kind, isAmbiguous) = (hit.Term.Kind, hit.Term.Ambiguous);
            var tellsMethod = kind == TermKind.Tool || hit.End - hit.First > 1 || (kind != TermKind.Duty && !isAmbiguous);
            if (hit.End <= end || !tellsMethod || ((kind != TermKind.Tool || isAmbiguous) && !Array.Exists(tags, tag => tag.Skill == skill)))
                continue;
            terms.Add(new Term(TextSpan.FromBounds(tokens[hit.First].Start, tokens[hit.End - 1].End), skill));
            end = hit.End;
        }

        return terms;
    }
}

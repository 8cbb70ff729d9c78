using System.Runtime.InteropServices;

namespace ResumeSkills.Tagging;

/// <summary>The words that a tag rests on: what the lexicon found for the skill, else the words that weigh most in the model.</summary>
internal static class EvidenceFinder
{
    private const int MaxSpans = 6;

    public static IReadOnlyList<Evidence> Find(FeatureReader reader, LinearModel model, int skill, Level level)
    {
        var statement = reader.Statement;
        var count = statement.Tokens.Count;
        Span<float> shares = count <= 512 ? stackalloc float[count] : new float[count];
        shares.Clear();
        model.Explain(reader.Features, skill, shares);

        var parts = new EvidencePart?[count];
        MarkTerms(statement, skill, parts);
        MarkHits(statement, skill, level, parts);
        if (Array.TrueForAll(parts, p => p is null))
            MarkHeaviest(statement, shares, parts);
        if (level >= Level.ShownWithScope)
            MarkMeasures(statement, level, parts);
        return Spans(statement, shares, parts);
    }

    private static void MarkHits(Statement statement, int skill, Level level, EvidencePart?[] parts)
    {
        foreach (var hit in statement.Hits)
        {
            if (hit.Skill != skill || hit.Kind != (level == Level.Claimed ? HitKind.Claim : HitKind.Act))
                continue;
            var act = skill < SkillCodes.Workplace || statement.Lexicon.Frames.Frames[hit.Frame].VerbFirst;
            Fill(parts, hit.First, hit.End, level == Level.Claimed || !act ? EvidencePart.Term : EvidencePart.Act);
            foreach (var noun in statement.Nouns)
            {
                if (noun.First > hit.First && noun.End <= hit.End && (noun.Classes & statement.Lexicon.Persons) != 0)
                    Fill(parts, noun.First, noun.End, EvidencePart.Counterpart);
            }
        }
    }

    private static void MarkTerms(Statement statement, int skill, EvidencePart?[] parts)
    {
        foreach (var hit in statement.Terms)
        {
            if (hit.Term.Skill == skill - SkillCodes.Workplace)
                Fill(parts, hit.First, hit.End, hit.Term.Kind == TermKind.Duty ? EvidencePart.Act : EvidencePart.Term);
        }
    }

    private static void MarkHeaviest(Statement statement, ReadOnlySpan<float> shares, EvidencePart?[] parts)
    {
        var best = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (statement.Tokens.IsWord(i) && (best < 0 || shares[i] > shares[best]))
                best = i;
        }

        if (best < 0)
            best = 0;
        int first = best, end = best + 1;
        while (first > 0 && statement.Tokens.IsWord(first - 1) && shares[first - 1] > shares[best] / 3)
            first--;
        while (statement.Tokens.IsWord(end) && shares[end] > shares[best] / 3)
            end++;
        for (var i = first; i < end; i++)
            parts[i] = (statement.Flags(i) & WordFlags.Verb) != WordFlags.None ? EvidencePart.Act : EvidencePart.Term;
    }

    private static void MarkMeasures(Statement statement, Level level, EvidencePart?[] parts)
    {
        foreach (var measure in statement.Measures)
        {
            if (measure.Kind is not (MeasureKind.Outcome or MeasureKind.Change))
                Fill(parts, measure.First, measure.End, EvidencePart.Scope);
            else if (level == Level.ShownWithOutcome)
                Fill(parts, measure.First, measure.End, EvidencePart.Outcome);
        }
    }

    private static void Fill(EvidencePart?[] parts, int first, int end, EvidencePart part) => parts.AsSpan(first, end - first).Fill(part);

    private static List<Evidence> Spans(Statement statement, ReadOnlySpan<float> shares, EvidencePart?[] parts)
    {
        var spans = new List<Evidence>();
        for (var i = 0; i < parts.Length;)
        {
            var end = i + 1;
            while (end < parts.Length && parts[end] == parts[i])
                end++;
            if (parts[i] is { } part)
                AddSpan(statement, i, end, part, shares, spans);
            i = end;
        }

        if (spans.Count == 0)
            spans.Add(Whole(statement, shares));
        if (spans.Count > MaxSpans)
        {
            spans.Sort((a, b) => b.Weight.CompareTo(a.Weight));
            CollectionsMarshal.SetCount(spans, MaxSpans);
            spans.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        }

        return spans;
    }

    /// <summary>All of the statement, for a tag that no word of weight stands for.</summary>
    private static Evidence Whole(Statement statement, ReadOnlySpan<float> shares)
    {
        var weight = 0f;
        foreach (var share in shares)
            weight += share;
        var tokens = statement.Tokens;
        return new Evidence(TextSpan.FromBounds(tokens[0].Start, tokens[tokens.Count - 1].End), EvidencePart.Term, Math.Round(weight, 4));
    }

    /// <summary>Adds a span without the "and", "with" and commas at both ends; nothing else is no evidence.</summary>
    private static void AddSpan(Statement statement, int first, int end, EvidencePart part, ReadOnlySpan<float> shares, List<Evidence> spans)
    {
        var (from, to) = (first, end);
        while (from < to && IsFiller(statement, from))
            from++;
        while (from < to && IsFiller(statement, to - 1))
            to--;
        if (from == to)
            return;
        var weight = 0f;
        foreach (var share in shares[from..to])
            weight += share;
        spans.Add(new Evidence(TextSpan.FromBounds(statement.Tokens[from].Start, statement.Tokens[to - 1].End), part, Math.Round(weight, 4)));
    }

    private static bool IsFiller(Statement statement, int token) =>
        !statement.Tokens.IsWord(token)
        || ((statement.Flags(token) & (WordFlags.PhraseBreak | WordFlags.Filler)) != WordFlags.None && (statement.Flags(token) & WordFlags.Frequency) == WordFlags.None);
}

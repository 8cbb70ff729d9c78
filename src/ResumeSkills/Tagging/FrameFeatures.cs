namespace ResumeSkills.Tagging;

/// <summary>Features of what the lexicon found: acts, claims and traps by skill and by frame, technical terms by skill and kind.</summary>
internal static class FrameFeatures
{
    private const ulong BySkill = 0x1B873593CC9E2D51;
    private const ulong ByFrame = 0x38B34AE5A1E38B93;
    private const ulong ByTerm = 0x85EBCA6BC2B2AE35;
    private const ulong ByEntry = 0x27D4EB2F165667C5;
    private const ulong ByMeasure = 0x165667B19E3779F9;
    private const ulong Again = 0x9E3779B185EBCA87;

    public static void Add(Statement statement, FeatureList features)
    {
        Span<int> seen = stackalloc int[SkillCodes.Count * 6];
        seen.Clear();
        foreach (var hit in statement.Hits)
        {
            var kind = (hit.Skill * 6) + ((int)hit.Kind * 2) + (hit.Plain ? 1 : 0);
            var times = ++seen[kind];
            if (times <= 2)
                features.Add(FeatureGroup.Frames, WordHash.Step(times == 1 ? BySkill : Again, (ulong)kind), hit.First, hit.End);
            if (hit.Frame >= 0)
                features.Add(FeatureGroup.Entries, WordHash.Step(ByFrame, (ulong)hit.Frame), hit.First, hit.End);
        }

        AddMeasures(statement, features);
        AddTerms(statement, features);
    }

    private static void AddMeasures(Statement statement, FeatureList features)
    {
        foreach (var measure in statement.Measures)
        {
            features.Add(FeatureGroup.Frames, WordHash.Step(ByMeasure, (ulong)measure.Kind), measure.First, measure.End);
            if (measure.Kind == MeasureKind.Outcome)
                features.Add(FeatureGroup.Entries, WordHash.Step(ByMeasure, statement.Tokens[measure.First].Hash), measure.First, measure.End);
        }
    }

    private static void AddTerms(Statement statement, FeatureList features)
    {
        Span<int> terms = stackalloc int[(SkillCodes.Count - SkillCodes.Workplace) * 8];
        terms.Clear();
        foreach (var hit in statement.Terms)
        {
            var kind = (hit.Term.Skill * 8) + ((int)hit.Term.Kind * 2) + (hit.Term.Ambiguous ? 1 : 0);
            var times = ++terms[kind];
            if (times <= 3)
                features.Add(FeatureGroup.Frames, WordHash.Step(ByTerm + (ulong)times, (ulong)kind), hit.First, hit.End);
            features.Add(FeatureGroup.Entries, WordHash.Step(ByEntry, (ulong)hit.Entry), hit.First, hit.End);
        }
    }
}

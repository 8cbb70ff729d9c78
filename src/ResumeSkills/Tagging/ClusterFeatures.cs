namespace ResumeSkills.Tagging;

/// <summary>Clusters of single words and of pairs of neighbours, in both granularities.</summary>
internal static class ClusterFeatures
{
    private const ulong One = 0x2127599BF4325C37;
    private const ulong Unknown = 0x880355F21E6D1965;
    private const ulong Number = 0x6A09E667F3BCC909;

    public static void Add(Statement statement, FeatureList features)
    {
        var tokens = statement.Tokens;
        for (var granularity = 0; granularity < Lexicon.Granularities; granularity++)
        {
            ulong before = 0;
            var last = -1;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Kind == TokenKind.Stop)
                    last = -1;
                if (tokens[i].Kind != TokenKind.Word)
                    continue;
                var cluster = Cluster(statement, i, granularity);
                features.Add(FeatureGroup.Grammar, cluster, i, i + 1);
                if (last >= 0)
                    features.Add(FeatureGroup.Grammar, WordHash.Step(before, cluster), last, i + 1);
                (before, last) = (cluster, i);
            }
        }
    }

    private static ulong Cluster(Statement statement, int token, int granularity)
    {
        ulong what = statement.Cluster(token, granularity);
        if (what == 0)
            what = statement.Tokens[token].Digits ? Number : Unknown;
        return WordHash.Step(One + (ulong)granularity, what);
    }
}

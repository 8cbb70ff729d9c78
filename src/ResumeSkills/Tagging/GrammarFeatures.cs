namespace ResumeSkills.Tagging;

/// <summary>Features of who does what to whom.</summary>
internal static class GrammarFeatures
{
    public static void Add(Statement statement, FeatureList features)
    {
    }
}

namespace ResumeSkills.Critique;

/// <summary>Finds what a letter says.</summary>
internal static class Sentence
{
    /// <summary>The first phrase of a list in any sentence, between quotation marks; null where there is none.</summary>
    public static string? First(Context context, Phrases phrases)
    {
        foreach (var passage in context.Manuscript.Statements)
        {
            if (phrases.First(passage.Words) is { } hit)
                return context.At(passage).Quote(hit);
        }

        return null;
    }
}

namespace ResumeSkills.Critique;

/// <summary>Whether a statement says what an act was for.</summary>
internal static class Purposes
{
    private static readonly Phrases Words = Phrases.Of(EmbeddedText.Lines("Critique/purposes.txt"));

    public static bool IsTold(Words words, int from) => Words.First(words, from) is { } hit && hit.End < words.Count;
}

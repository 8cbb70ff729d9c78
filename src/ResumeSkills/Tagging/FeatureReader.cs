namespace ResumeSkills.Tagging;

/// <summary>Turns a statement into features: word 1-3-grams, character 3-5-grams, frames and terms, and who does what to whom.</summary>
internal sealed class FeatureReader(Lexicon lexicon)
{
    public Statement Statement { get; } = new(lexicon);

    public FeatureList Features { get; } = new();

    public void Read(ReadOnlySpan<char> text)
    {
        Statement.Read(text);
        Features.Clear();
        NGrams.AddWords(Statement.Tokens, Features);
        NGrams.AddCharacters(Statement.Tokens, Features);
        FrameFeatures.Add(Statement, Features);
        ClusterFeatures.Add(Statement, Features);
        GrammarFeatures.Add(Statement, Features);
    }
}

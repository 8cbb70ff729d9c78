namespace ResumeSkills.Tagging;

/// <summary>Tells which skills a statement shows or claims, how well, and by which words. Immutable and thread-safe.</summary>
public sealed class Tagger
{
    /// <summary>The tagger with the weights that ship with the library, loaded on first use.</summary>
    public static Tagger Default { get; } = new();

    /// <summary>Tags one statement: at most three workplace and two technical skills, workplace first, strongest first.</summary>
    public IReadOnlyList<Tag> Tag(string text) => [];
}

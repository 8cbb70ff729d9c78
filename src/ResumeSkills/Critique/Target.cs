namespace ResumeSkills.Critique;

/// <summary>What a document is written for or goes with; rules that need a part that is null stay silent.</summary>
public sealed record Target
{
    public static Target None { get; } = new();

    /// <summary>The employer's name.</summary>
    public string? Company { get; init; }

    /// <summary>The text of the posting.</summary>
    public string? Posting { get; init; }

    /// <summary>The statements of the resume that a letter goes with.</summary>
    public IReadOnlyList<string>? Resume { get; init; }
}

namespace ResumeSkills.Cli.History;

/// <summary>A draft as the history knows it.</summary>
/// <param name="Name">The name under which drafts of one document are gathered.</param>
/// <param name="Added">When it was added, in UTC.</param>
/// <param name="Content">Fingerprint of the text as read, by which the same draft is known again.</param>
/// <param name="Model">What found the skills: levels found by different models are compared with care.</param>
internal sealed record Remembered(string Name, DateTime Added, string Content, DocumentKind Kind, string Model, Snapshot Draft);

namespace ResumeSkills;

/// <summary>A document that cannot be read. <see cref="Exception.Message"/> is one sentence for the user that names the file and the next step.</summary>
public sealed class UnreadableDocumentException(string fileName, UnreadableCause cause, string sentence, Exception? inner = null)
    : Exception($"{fileName}: {sentence}", inner)
{
    public string FileName { get; } = fileName;

    public UnreadableCause Cause { get; } = cause;
}

public enum UnreadableCause
{
    Empty,
    NotADocument,
    Scanned,
    Encrypted,
    Damaged,
    TooLarge,
    NotEnglish,

    /// <summary>Missing, a folder, or not permitted.</summary>
    NotAccessible,
}

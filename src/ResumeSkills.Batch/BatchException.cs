namespace ResumeSkills.Batch;

/// <summary>A batch cannot be run as asked; the message is one sentence for the user.</summary>
public sealed class BatchException(string message, Exception? inner = null) : Exception(message, inner);

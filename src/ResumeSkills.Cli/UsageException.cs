namespace ResumeSkills.Cli;

/// <summary>The command cannot be carried out as given; the message is one sentence for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);

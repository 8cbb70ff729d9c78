using ResumeSkills.Reporting;

namespace ResumeSkills.Cli;

/// <summary>What the program says to its user beside its output: on standard error, a sentence a line.</summary>
internal static class Messages
{
    public const string ProgramName = "resumeskills";

    public static void Write(string sentence)
    {
        try
        {
            StandardStreams.WriteError(Printable.Of(sentence));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full: there is nobody left to tell.
        }
    }

    public static ExitStatus Error(string sentence)
    {
        Write($"{ProgramName}: {sentence}");
        return ExitStatus.Error;
    }
}

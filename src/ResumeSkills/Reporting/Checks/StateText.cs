using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>How a finding stands to the baseline and to suppressions, in a word.</summary>
internal static class StateText
{
    public static string Of(CheckedIssue issue) => issue switch
    {
        { Suppression: not null } => "suppressed",
        { Known: true } => "known",
        { Known: false } => "new",
        _ => "open",
    };
}

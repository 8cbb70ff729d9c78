using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>A run of the check as a GitLab Code Quality report; GitLab itself tells new findings from known ones.</summary>
public static class GitLabReport
{
    public static void Write(Stream output, CheckRun run) => JsonText.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var document in run.Documents)
        {
            foreach (var issue in document.Issues.Where(issue => issue.Suppression is null))
            {
                var place = PlaceText.Of(issue.Issue);
                writer.WriteStartObject();
                writer.WriteString("description"u8, issue.Issue.Region is null && place.Length > 0 ? $"{issue.Issue.Message} ({place})" : issue.Issue.Message);
                writer.WriteString("check_name"u8, issue.Issue.RuleId);
                writer.WriteString("fingerprint"u8, issue.Fingerprint);
                writer.WriteString("severity"u8, SeverityOf(issue.Issue.Severity));
                writer.WriteStartObject("location"u8);
                writer.WriteString("path"u8, document.Path);
                writer.WriteStartObject("lines"u8);
                // The format asks for a line, also of a page or a whole document.
                writer.WriteNumber("begin"u8, issue.Issue.Region?.Line ?? 1);
                writer.WriteEndObject();
                writer.WriteEndObject();
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    });

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "major",
        Severity.Warning => "minor",
        _ => "info",
    };
}

using System.Globalization;
using System.Text;
using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>A run of the check as workflow commands of GitHub Actions, which show as annotations of a pull request.</summary>
public static class GitHubAnnotations
{
    public static void Write(Stream output, CheckRun run)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var document in run.Documents)
        {
            if (document.Error is { } error)
                Write(writer, "error", document.Path, null, "unreadable", error);
            foreach (var issue in document.Counted)
                Write(writer, CommandOf(issue.Issue.Severity), document.Path, issue.Issue.Region, issue.Issue.RuleId, Message(issue.Issue));
            foreach (var failure in document.Failures)
                Write(writer, "error", document.Path, null, "gate", failure);
        }

        foreach (var notice in run.Notices)
            writer.WriteLine($"::warning title=check::{Data(notice)}");
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Message(Issue issue) =>
        issue.Region is null && PlaceText.Of(issue) is { Length: > 0 } place ? $"{char.ToUpperInvariant(place[0])}{place[1..]}: {issue.Message}" : issue.Message;

    private static void Write(TextWriter writer, string command, string path, SourceRegion? region, string title, string message)
    {
        writer.Write($"::{command} file={Property(path)}");
        if (region is not null)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $",line={region.Line},endLine={region.EndLine}"));
        if (region is { Column: > 0 })
            writer.Write(string.Create(CultureInfo.InvariantCulture, $",col={region.Column},endColumn={region.EndColumn}"));
        writer.WriteLine($",title={title}::{Data(message)}");
    }

    private static string Data(string text) => Printable.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

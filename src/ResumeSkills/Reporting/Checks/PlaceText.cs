using System.Globalization;
using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>Where a finding is, in a few words for people.</summary>
internal static class PlaceText
{
    /// <summary>"line 12", "page 2, statement 5", "statement 5"; empty for the whole document.</summary>
    public static string Of(Issue issue)
    {
        if (issue.Bullet is not { } bullet)
            return "";
        if (issue.Region is { } region)
            return string.Create(CultureInfo.InvariantCulture, $"line {region.Line}");
        return issue.Place.Page > 0
            ? string.Create(CultureInfo.InvariantCulture, $"page {issue.Place.Page}, statement {bullet}")
            : string.Create(CultureInfo.InvariantCulture, $"statement {bullet}");
    }
}

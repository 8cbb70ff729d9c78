using System.Globalization;
using System.Text.RegularExpressions;

namespace ResumeSkills.Checking;

/// <summary>
/// Reads comments such as <c>&lt;!-- resumeskills allow duty-opener until 2027-01-31: the posting says so --&gt;</c>. A comment
/// is about the statement on its line, or else about the next one; <c>allow-file</c> is about the whole document.
/// </summary>
internal static partial class Allowances
{
    public static IReadOnlyList<Allowance> In(SourceLines lines, IReadOnlyList<BulletReport> bullets)
    {
        var allowances = new List<Allowance>();
        for (var number = 1; number <= lines.Count; number++)
        {
            foreach (Match match in Comment().Matches(lines[number]))
            {
                var wholeFile = match.Groups["file"].Success;
                if (wholeFile || Near(number, bullets) is not null)
                    allowances.AddRange(Read(match, number, wholeFile ? null : Near(number, bullets)));
            }
        }

        return allowances;
    }

    private static IEnumerable<Allowance> Read(Match match, int line, int? bullet)
    {
        DateOnly? until = DateOnly.TryParseExact(match.Groups["until"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return match.Groups["rules"].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(rule => new Allowance(rule, bullet, line, until, match.Groups["reason"].Value.Trim()));
    }

    // The comment may stand below the first line of a wrapped statement: the last one that begins at or above it, unless that is over.
    private static int? Near(int line, IReadOnlyList<BulletReport> bullets)
    {
        var here = bullets.LastOrDefault(report => report.Bullet.Place.LineNumber is { } first && first <= line && line < first + report.Bullet.Pieces.Count);
        var next = bullets.FirstOrDefault(report => report.Bullet.Place.LineNumber > line);
        return (here ?? next)?.Bullet.Number;
    }

    [GeneratedRegex(@"<!--\s*resumeskills\s+allow(?<file>-file)?\s+(?<rules>[a-z-]+(\s*,\s*[a-z-]+)*)(\s+until\s+(?<until>\d{4}-\d\d-\d\d))?\s*:\s*(?<reason>\S.*?)\s*-->")]
    private static partial Regex Comment();
}

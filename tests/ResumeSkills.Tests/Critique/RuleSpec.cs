using System.Globalization;
using System.Text;
using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Ingest;
using ResumeSkills.Structure;
using ResumeSkills.Tagging;

namespace ResumeSkills.Tests.Critique;

/// <summary>
/// The specification of one rule: lines that it flags, and lines that it leaves alone. A line with " | " is a whole document, its
/// lines parted by the bar; "×30" behind a line repeats it; "posting: …", "company: …", "role: …" and "resume: … / …" give what it is compared with.
/// Any other line stands as the one bullet of a job, or as the body of a letter.
/// </summary>
internal sealed record RuleSpec(IReadOnlyList<string> Flags, IReadOnlyList<string> LeavesAlone)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Critique");

    /// <summary>The ids of all specifications.</summary>
    public static IEnumerable<string> Ids => Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static RuleSpec Read(string id)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, id + ".md")).Split("\n## leaves alone\n");
        return new RuleSpec(Items(parts[0]), Items(parts[1]));
    }

    /// <summary>What a rule finds in a line.</summary>
    public static IReadOnlyList<Finding> Find(Rule rule, string line)
    {
        var (report, target) = Tagged(rule.Scope, line);
        return [.. Critic.Find(rule, new Manuscript(report, Settings.Default, target))];
    }

    /// <summary>What all rules together say of a line.</summary>
    public static Report Review(RuleScope scope, string line)
    {
        var (report, target) = Tagged(scope, line);
        return Critic.Review(report, Settings.Default, target);
    }

    private static (Report Report, Target Target) Tagged(RuleScope scope, string line)
    {
        var target = Target.None;
        var lines = new List<string>();
        foreach (var part in line.Split(" | "))
        {
            switch (part.Split(": ", 2))
            {
                case ["posting", var posting]:
                    target = target with { Posting = Parse(posting) };
                    break;
                case ["company", var company]:
                    target = target with { Company = company };
                    break;
                case ["role", var role]:
                    target = target with { Role = new RoleProfile(role, role, 0.5, [], [], "") };
                    break;
                case ["resume", var resume]:
                    target = target with { Companion = Tagged(resume.Split(" / ").Prepend("Experience")) };
                    break;
                default:
                    lines.Add(part);
                    break;
            }
        }

        if (lines.Count == 1)
            lines = scope == RuleScope.Letter ? ["Dear Ms Okafor,", lines[0], "Sincerely,", "Ana Costa", "ana@example.org"] : ["Experience", "• " + lines[0]];
        // Paragraphs of a letter, lines of a resume.
        var text = string.Join(scope == RuleScope.Letter ? "\n\n" : "\n", lines.Select(part => Repeated(part, scope == RuleScope.Letter ? " " : "\n")));
        var report = Tagged(Parse(text));
        return (target.Role is { } asked ? report with { Balance = RoleBalance.Of(report, asked, _ => "") } : report, target);
    }

    private static Document Parse(string text) => Outline.Of(DocumentReader.Read("invented.txt", Encoding.UTF8.GetBytes(text)));

    private static Report Tagged(IEnumerable<string> lines) => Tagged(Parse(string.Join("\n• ", lines)));

    private static Report Tagged(Document document) =>
        new(document, [.. BulletFinder.Find(document).Select(bullet => new BulletReport(bullet, Tagger.Default.Tag(bullet.Text)))]);

    private static string Repeated(string line, string joint)
    {
        var at = line.LastIndexOf('×');
        return at < 0 || !int.TryParse(line[(at + 1)..], CultureInfo.InvariantCulture, out var times)
            ? line
            : string.Join(joint, Enumerable.Repeat(line[..at].Trim(), times));
    }

    private static string[] Items(string markdown) =>
        [.. markdown.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];
}

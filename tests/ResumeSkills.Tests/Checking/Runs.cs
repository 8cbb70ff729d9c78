using ResumeSkills.Checking;
using ResumeSkills.Tests.Reporting;

namespace ResumeSkills.Tests.Checking;

/// <summary>Runs of the check made by hand, with everything in them that a format has to write.</summary>
internal static class Runs
{
    public static readonly Issue Duty = Issue("duty-opener", Severity.Error, "Responsible for the \"front\" desk, <b>nights</b> | weekends") with
    {
        Region = new SourceRegion(12, 3, 12, 18),
        Place = Place.AtLine(12),
        Edits = [new SourceEdit(new SourceRegion(12, 3, 12, 18), "Ran", EditSafety.NeedsInput)],
    };

    public static readonly Issue Scope = Issue("missing-scope", Severity.Warning, "=cmd|' /C calc'!A0, trained waiters") with
    {
        Place = Place.OnPage(2, new Box(72, 100.123, 300, 112)),
    };

    public static readonly Issue Whole = new("weak-ratio", Severity.Error, "4 of 6 bullets begin weakly: 100%\nof what?", "", "", "", null, default, null, []);

    public static readonly CheckRun Full = new(
        () => Reports.Versions,
        [
            Document("drafts/cv: ä, 1.md", [Open(Duty, "00000000000000a1") with { Fails = true }, Open(Whole, "00000000000000a2") with { Known = true }]) with
            {
                Gone = [new BaselineIssue("00000000000000a9", "too-long", Severity.Warning)],
                Failures = ["drafts/cv: ä, 1.md: 1 finding of severity error (--fail-on error)."],
                Score = 64,
            },
            Document("drafts/cv.pdf", [Open(Scope, "00000000000000b1") with { Suppression = new Suppression("agreed with the advisor", InSource: false), Known = null }]),
            new CheckedDocument("drafts/scan.pdf") { Error = "drafts/scan.pdf: page 1 is a picture; run OCR first.", Cause = UnreadableCause.Scanned },
        ],
        ["resumeskills.json: the suppression of 00000000000000ff (old) allows nothing; remove it."]);

    public static readonly CheckRun Empty = new(() => Reports.Versions, [], []);

    public static string Text(Action<Stream, CheckRun> write, CheckRun run)
    {
        using var stream = new MemoryStream();
        write(stream, run);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static Issue Issue(string rule, Severity severity, string statement, string entry = "", int bullet = 1) =>
        new(rule, severity, "What did you do? Begin with it.", statement, statement.Split(' ')[0], entry, bullet, default, null, []);

    public static CheckedIssue Open(Issue issue, string fingerprint) => new(issue, fingerprint) { Known = false };

    public static CheckedDocument Document(string path, IReadOnlyList<CheckedIssue> issues, params FoundSkill[] skills) => new(path)
    {
        Verdict = new Verdict(DocumentKind.Resume, new Score("s1", [new ScorePart("evidence", "Evidence", 64, 100, "", [])]), skills, [.. issues.Select(issue => issue.Issue)], []),
        Issues = issues,
    };
}

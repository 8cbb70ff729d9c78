using FluentAssertions;
using ResumeSkills.Checking;

namespace ResumeSkills.Tests.Checking;

public sealed class GateTests
{
    private static readonly CheckedIssue Error = Runs.Open(Runs.Issue("duty-opener", Severity.Error, "Responsible for phones"), "e");
    private static readonly CheckedIssue Warning = Runs.Open(Runs.Issue("vague-verb", Severity.Warning, "Handled phones"), "w");
    private static readonly CheckedIssue Hint = Runs.Open(Runs.Issue("missing-outcome", Severity.Info, "Answered phones"), "i");

    [Theory]
    [InlineData(null, 0)]
    [InlineData(Severity.Info, 1)]
    [InlineData(Severity.Warning, 1)]
    [InlineData(Severity.Error, 0)]
    public void Severity_counts_from_its_threshold(Severity? failOn, int failures) =>
        new Gate { FailOn = failOn }.Failures(Runs.Document("cv.md", [Warning, Hint]), null).Should().HaveCount(failures);

    [Fact]
    public void What_is_suppressed_or_known_does_not_count() =>
        new Gate { MaxFindings = 0 }.Failures(Runs.Document("cv.md", [Error with { Known = true }, Error with { Suppression = new Suppression("r", InSource: true) }]), null)
            .Should().BeEmpty();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void Findings_are_counted(int most, int failures) =>
        new Gate { FailOn = null, MaxFindings = most }.Failures(Runs.Document("cv.md", [Warning, Hint]), null).Should().HaveCount(failures);

    [Theory]
    [InlineData(64, 64, "")]
    [InlineData(64, 65, "cv.md: the score is 64, and at least 65 is asked for (--min-score).")]
    [InlineData(null, 1, "cv.md: it has no score, so --min-score 1 cannot be met; check letters without it.")]
    public void A_score_is_compared(int? score, int least, string failure) =>
        string.Join('\n', new Gate { MinScore = least }.Failures(Runs.Document("cv.md", []) with { Score = score }, null)).Should().Be(failure);

    [Theory]
    [InlineData(Level.Claimed, "cv.md: leadership is claimed, and shown is asked for (--min-skill).")]
    [InlineData(Level.Shown, "")]
    [InlineData(Level.ShownWithOutcome, "")]
    [InlineData(null, "cv.md: leadership is not found, and shown is asked for (--min-skill).")]
    public void A_skill_is_compared(Level? level, string failure) =>
        string.Join('\n', new Gate { MinSkills = [new FoundSkill("leadership", Level.Shown)] }
            .Failures(Runs.Document("cv.md", [], level is { } found ? [new FoundSkill("leadership", found)] : []), null)).Should().Be(failure);

    [Fact]
    public void All_that_fails_is_told() =>
        new Gate { MaxFindings = 0, MinScore = 70, MinSkills = [new FoundSkill("coaching", Level.Shown)] }
            .Failures(Runs.Document("cv.md", [Error]) with { Score = 3 }, null).Should().HaveCount(4);

    [Fact]
    public void A_new_weakness_is_a_step_back() => Back([Error, Warning], [], []).Should().HaveCount(2);

    [Fact]
    public void A_hint_is_no_step_back() => Back([Hint], [], []).Should().BeEmpty();

    [Fact]
    public void A_weakness_for_a_greater_one_is_none_and_a_greater_for_a_smaller_is_one()
    {
        Back([Warning], [Severity.Error], []).Should().BeEmpty();
        Back([Error], [Severity.Warning], []).Should().ContainSingle();
        Back([Error, Warning], [Severity.Error], []).Should().ContainSingle();
    }

    [Fact]
    public void A_lost_skill_is_a_step_back() =>
        Back([], [], [("coaching", Level.Shown)]).Should().Equal("cv.md: coaching was shown and is not found now (--no-regression).");

    [Theory]
    [InlineData(65, "s1", 1)]
    [InlineData(64, "s1", 0)]
    [InlineData(65, "s0", 0)]
    public void A_lower_score_of_the_same_version_is_a_step_back(int before, string version, int failures) =>
        new Gate { NoRegression = true }.Failures(Runs.Document("cv.md", []) with { Score = 64 }, new BaselineDocument(before, version, new Dictionary<string, Level>(), []))
            .Should().HaveCount(failures);

    private static IReadOnlyList<string> Back(CheckedIssue[] now, Severity[] gone, (string Id, Level Level)[] skills) => new Gate { FailOn = null, NoRegression = true }.Failures(
        Runs.Document("cv.md", now) with { Gone = [.. gone.Select(severity => new BaselineIssue("g", "r", severity))] },
        new BaselineDocument(null, null, skills.ToDictionary(skill => skill.Id, skill => skill.Level), []));
}

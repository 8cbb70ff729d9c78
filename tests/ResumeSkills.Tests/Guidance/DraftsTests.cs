using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Guidance;
using ResumeSkills.Tests.Reporting;

namespace ResumeSkills.Tests.Guidance;

public sealed class DraftsTests
{
    private static readonly Dictionary<string, (string Given, string Found)> Examples = Spec.Read("Guidance/progress.md");

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Drafts_are_compared_as_specified(string name)
    {
        var (given, found) = Examples[name];
        var drafts = given.Split("\n----\n");
        Print(Drafts.Compare(Draft(drafts[0]), Draft(drafts[1]))).Should().Be(found);
    }

    [Fact]
    public void Findings_levels_and_slots_are_followed_bullet_by_bullet()
    {
        var old = With(Draft("Trained new waiters"), ["duty-opener", "missing-scope"], [Tag(Reports.Coaching, Level.Shown, EvidencePart.Act), Tag(Reports.Teamwork, Level.Claimed, EvidencePart.Counterpart)]);
        var now = With(Draft("Trained five new waiters"), ["missing-scope", "too-long"], [Tag(Reports.Coaching, Level.ShownWithScope, EvidencePart.Scope)]);
        var bullet = Drafts.Compare(old, now).Bullets.Should().ContainSingle().Subject;
        bullet.Findings.Should().BeEquivalentTo(new RuleChanges(["duty-opener"], ["too-long"], ["missing-scope"]));
        bullet.Levels.Should().Equal(new LevelChange("coaching", Level.Shown, Level.ShownWithScope), new LevelChange("teamwork", Level.Claimed, null));
        bullet.Levels.Select(level => level.IsUp).Should().Equal(true, false);
        bullet.Levels.Select(level => level.IsDown).Should().Equal(false, true);
        bullet.Filled.Should().Equal(EvidencePart.Scope);
        bullet.Emptied.Should().Equal(EvidencePart.Counterpart);
    }

    [Fact]
    public void What_went_with_a_bullet_was_not_fixed()
    {
        var progress = Drafts.Compare(With(Draft("Attended weekly meetings"), ["participation-opener"], []), Draft("Phoned forty shops for gifts"));
        progress.Bullets.Should().OnlyContain(bullet => bullet.Findings.Fixed.Count == 0);
    }

    [Fact]
    public void Scores_counted_in_different_ways_are_not_compared()
    {
        var (old, now) = (Drafts.Of(Draft("a")) with { Score = 50, ScoreVersion = "1" }, Drafts.Of(Draft("a")) with { Score = 60, ScoreVersion = "2" });
        Drafts.Compare(old, now).ScoreAfter.Should().BeNull();
        Drafts.Compare(old, now with { ScoreVersion = "1" }).ScoreAfter.Should().Be(60);
    }

    [Theory]
    [InlineData("Nothing changed")]
    [InlineData("The fewest moves explain a new order")]
    [InlineData("Equal bullets are paired in their order")]
    [InlineData("What is gone stands where it stood")]
    public void What_is_remembered_tells_the_same(string name)
    {
        var drafts = Examples[name].Given.Split("\n----\n").Select(text => Drafts.Of(Draft(text))).ToList();
        Print(Drafts.Compare(drafts[0], drafts[1])).Should().Be(Examples[name].Found);
    }

    [Fact]
    public void A_sketch_measures_how_alike_two_sets_of_words_are()
    {
        string[] words = [.. Enumerable.Range(0, 120).Select(i => $"word{i}")];
        Sketch.Likeness(Sketch.Of(words[..80]), Sketch.Of(words[..80])).Should().Be(1);
        Sketch.Likeness(Sketch.Of(words[..80]), Sketch.Of(words[40..])).Should().BeApproximately(1.0 / 3, 0.2);
        Sketch.Likeness(Sketch.Of(words[..40]), Sketch.Of(words[40..])).Should().BeLessThan(0.1);
    }

    [Fact]
    public void Each_statement_of_either_draft_is_told_of_once() => Prop.ForAll<NonNull<string>[], NonNull<string>[]>((old, now) =>
    {
        var (before, after) = (DraftOf([.. old.Select(text => ("", text.Get))]), DraftOf([.. now.Select(text => ("", text.Get))]));
        var progress = Drafts.Compare(before, after);
        return progress.Bullets.Select(bullet => bullet.After).OfType<int>().SequenceEqual(after.Bullets.Select(bullet => bullet.Bullet.Number))
            && progress.Bullets.Select(bullet => bullet.Before).OfType<int>().Order().SequenceEqual(before.Bullets.Select(bullet => bullet.Bullet.Number));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Very_long_drafts_are_compared_in_bounded_time()
    {
        var many = DraftOf([.. Enumerable.Range(0, 5000).Select(i => ("", $"Sorted donations of kind {i} for the food bank on Saturdays"))]);
        var reversed = DraftOf([.. many.Bullets.Reverse().Select(bullet => ("", bullet.Bullet.Text + " again"))]);
        Drafts.Compare(many, reversed).Bullets.Count(bullet => bullet.After is not null).Should().Be(5000);
    }

    private static string Print(Progress progress) => string.Join('\n', progress.Bullets.Select(bullet =>
        (bullet is { Before: { } before, After: { } after } ? $"{after} < {before} " : $"{bullet.After ?? bullet.Before} ")
        + bullet.Change.ToString().ToLowerInvariant()
        + (bullet.IsMoved ? " moved" : "")
        + (bullet.Question is { } question ? " ? " + string.Join(' ', question.Split('"').Where((_, i) => i % 2 == 1).Select(words => $"\"{words}\"")) : "")));

    private static Report Draft(string lines)
    {
        var entry = "";
        var bullets = new List<(string, string)>();
        foreach (var line in lines.Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                entry = line[2..];
            else
                bullets.Add((entry, line));
        }

        return DraftOf([.. bullets]);
    }

    private static Report DraftOf(params (string Entry, string Text)[] bullets)
    {
        var report = Reports.Of("cv.txt", [.. bullets.Select(bullet => ("Experience", bullet.Text, Array.Empty<Func<string, Tag>>()))]);
        return report with { Bullets = [.. report.Bullets.Zip(bullets, (bullet, from) => bullet with { Bullet = bullet.Bullet with { Entry = new Entry(from.Entry, null, null) } })] };
    }

    private static Report With(Report report, string[] rules, Tag[] tags) => report with
    {
        Bullets = [report.Bullets[0] with { Tags = tags, Findings = [.. rules.Select(rule => new Finding(rule, Severity.Info, default, "", []))] }],
    };

    private static Tag Tag(Skill skill, Level level, EvidencePart part) => new(skill, level, 1, [new Evidence(new TextSpan(0, 1), part, 1)]);
}

using FluentAssertions;
using ResumeSkills.Checking;

namespace ResumeSkills.Tests.Checking;

public sealed class FingerprintsTests
{
    private static readonly Issue Phones = Runs.Issue("duty-opener", Severity.Error, "Responsible for answering phones", "Clerk, Hotel Aurora", 1);
    private static readonly Issue Guests = Runs.Issue("duty-opener", Severity.Error, "Responsible for guests", "Clerk, Hotel Aurora", 2);

    [Fact]
    public void Bullets_keep_their_fingerprints_when_they_move() =>
        Fingerprints.Of("cv.md", [Guests with { Bullet = 1 }, Phones with { Bullet = 9, Entry = "Waiter" }]).Should().Equal(Fingerprints.Of("cv.md", [Phones, Guests]).Reverse());

    [Fact]
    public void Typography_and_message_do_not_count() =>
        Fingerprints.Of("cv.md", [Phones with { Statement = "Responsible  for answering PHONES.", Message = "2 of 5" }]).Should().Equal(Fingerprints.Of("cv.md", [Phones]));

    [Fact]
    public void Document_rule_and_words_do_count() =>
        new[]
        {
            Fingerprints.Of("cv.md", [Phones]),
            Fingerprints.Of("other.md", [Phones]),
            Fingerprints.Of("cv.md", [Phones with { RuleId = "vague-verb" }]),
            Fingerprints.Of("cv.md", [Guests]),
        }.SelectMany(fingerprints => fingerprints).Should().OnlyHaveUniqueItems().And.AllSatisfy(fingerprint => fingerprint.Should().MatchRegex("^[0-9a-f]{16}$"));

    [Fact]
    public void Equal_bullets_of_two_entries_are_told_apart_in_any_order()
    {
        var inBar = Phones with { Entry = "Barista" };
        var here = Fingerprints.Of("cv.md", [Phones, inBar]);
        here.Should().OnlyHaveUniqueItems();
        Fingerprints.Of("cv.md", [inBar, Phones]).Should().Equal(here.Reverse());
    }

    [Fact]
    public void Equal_bullets_of_one_entry_are_told_apart() =>
        Fingerprints.Of("cv.md", [Phones, Phones with { Bullet = 2 }]).Should().OnlyHaveUniqueItems();
}

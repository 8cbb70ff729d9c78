using FluentAssertions;
using ResumeSkills.Critique;

namespace ResumeSkills.Tests.Critique;

public sealed class RuleTests
{
    private const int FewestLines = 4;

    public static TheoryData<string> Ids => [.. AllRules.List.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_flags_and_leaves_alone_what_its_specification_says(string id)
    {
        var rule = AllRules.Find(id)!;
        var spec = RuleSpec.Read(id);
        spec.Flags.Where(line => RuleSpec.Find(rule, line).Count == 0).Should().BeEmpty("{0} flags these", id);
        spec.LeavesAlone.Where(line => RuleSpec.Find(rule, line).Count > 0).Should().BeEmpty("{0} leaves these alone", id);
        spec.Flags.Should().HaveCountGreaterThanOrEqualTo(FewestLines);
        spec.LeavesAlone.Should().HaveCountGreaterThanOrEqualTo(FewestLines);
    }

    [Fact]
    public void Every_rule_has_a_specification_and_every_specification_a_rule() =>
        RuleSpec.Ids.Should().BeEquivalentTo(AllRules.List.Select(rule => rule.Id));

    public static TheoryData<string> BulletIds => [.. AllRules.List.Where(rule => rule.Scope == RuleScope.Bullet && rule.Id != "keyword-echo").Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(BulletIds))]
    public void The_example_of_a_rule_is_true_in_the_report_that_a_reader_sees(string id)
    {
        var rule = AllRules.Find(id)!;
        RuleSpec.Review(rule.Scope, rule.Bad).Bullets.SelectMany(bullet => bullet.Findings).Should().Contain(finding => finding.RuleId == id);
        RuleSpec.Find(rule, rule.Good).Should().BeEmpty();
    }

    [Fact]
    public void Ids_never_change() => AllRules.List.Select(rule => $"{rule.Code} {rule.Id}").Should().Equal(AcceptedIds.Split('\n'));

    [Fact]
    public void Ids_and_codes_are_unique_words_in_lower_case_with_hyphens()
    {
        AllRules.List.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().MatchRegex("^[a-z]+(-[a-z]+)*$"));
        AllRules.List.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_rule_is_found_by_its_id_or_its_code()
    {
        AllRules.Find("duty-opener").Should().BeSameAs(AllRules.Find("b01")).And.NotBeNull();
        AllRules.Find("no-such-rule").Should().BeNull();
    }

    private const string AcceptedIds =
        """
        B01 duty-opener
        B02 support-opener
        B03 participation-opener
        B04 vague-verb
        B05 no-verb-start
        B06 nominal-style
        B07 passive-with-agent
        B08 passive-no-agent
        B09 recognition-passive
        B10 claim-only
        B11 trait-tail
        B13 missing-counterpart
        B14 missing-object
        B15 missing-purpose
        B16 missing-scope
        B17 missing-outcome
        B18 naked-percentage
        B19 suspicious-precision-or-size
        B20 vague-quantity
        B21 puff-adverb
        B22 buzzword
        B23 inflated-verb
        B24 authority-mismatch
        B25 first-person
        B26 tense
        B28 too-long
        B29 too-short
        B31 jargon-acronym
        B39 jargon
        B32 keyword-only-tech
        B33 disrespect
        B34 non-inclusive
        B35 private-data
        B36 apology-or-lack
        B37 spelling-grammar
        B38 keyword-echo
        R01 soft-coverage
        R02 hard-coverage
        R03 claims-without-evidence
        R04 opener-monotony
        R05 weak-ratio
        R06 number-ratio
        R08 length
        R10 punctuation-consistency
        R11 role-balance
        L01 generic-addressee
        L02 no-position
        L03 generic-company
        L04 no-achievement
        L05 resume-repeat
        L06 self-centred
        L07 trait-list
        L08 apology
        L09 demand-or-desperation
        L10 over-enthusiasm
        L11 no-call-to-action
        L12 letter-length
        L14 disrespect-past-employer
        L15 wrong-name
        L16 no-signature-details
        """;
}

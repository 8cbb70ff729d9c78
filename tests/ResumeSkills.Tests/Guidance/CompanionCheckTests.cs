using FluentAssertions;

namespace ResumeSkills.Tests.Guidance;

public sealed class CompanionCheckTests
{
    private static readonly Dictionary<string, (string Given, string Found)> Examples = Spec.Read("Guidance/Companions.md");

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reader_of_both_notices(string name)
    {
        var remarks = Letter(name).Companion!.Remarks;
        string.Join('\n', remarks.Select(remark => $"{remark.Kind} {Number(remark.InLetter)}/{Number(remark.InResume)}")).Should().Be(Examples[name].Found);
    }

    [Fact]
    public void The_resume_gets_the_same_remarks_as_its_letter()
    {
        var letter = Postings.Letter(["I trained 20 new servers in food safety and allergen rules."]);
        const string resume = "Experience\n• Trained 14 new servers in food safety and allergen rules\n";
        Postings.Analyze(resume, new Target { Companion = letter }).Companion!.Remarks.Select(remark => remark.Message)
            .Should().Contain(message => message.Contains("\"20 new servers\"", StringComparison.Ordinal) && message.Contains("\"14 new servers\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_resumes_are_not_compared() =>
        Postings.Analyze("Experience\n• Trained 14 new servers\n", new Target { Companion = Postings.Resume("Trained 20 new servers") }).Companion.Should().BeNull();

    private static string Number(int? number) => number is { } value ? $"{value}" : "-";

    private static Report Letter(string name)
    {
        var sides = Examples[name].Given.Split("\n---\n");
        return Postings.Letter(sides[0].Split('\n'), new Target { Companion = Postings.Resume(sides[1].Split('\n')) });
    }
}

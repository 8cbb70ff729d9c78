using FluentAssertions;
using ResumeSkills.Guidance;
using ResumeSkills.Structure;

namespace ResumeSkills.Tests.Guidance;

public sealed class AsksTests
{
    private static readonly Dictionary<string, (string Given, string Found)> Examples = Spec.Read("Guidance/Asks.md");

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_posting_asks_for(string name)
    {
        var posting = Postings.Read(Examples[name].Given);
        string.Join('\n', Asks.Of(posting, PassageFinder.Find(posting)).Select(ask => ask.Text)).Should().Be(Examples[name].Found);
    }

    public static IEnumerable<object[]> Employers() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Guidance/Employers.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'));

    [Theory]
    [MemberData(nameof(Employers))]
    public void The_employer_is_named_where_it_is_plain(string line, string name) =>
        (Employer.Of(Postings.Read($"Porter wanted\n\n{line}\n")) ?? "-").Should().Be(name);
}

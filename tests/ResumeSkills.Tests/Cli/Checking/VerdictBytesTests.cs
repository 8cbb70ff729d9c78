using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Checking;
using ResumeSkills.Cli.Checking;

namespace ResumeSkills.Tests.Cli.Checking;

public class VerdictBytesTests
{
    private const string Name = "drafts/cv.md";

    public static TheoryData<string> Kinds => [.. Documents.Keys];

    private static readonly Dictionary<string, CheckedDocument> Documents = new(StringComparer.Ordinal)
    {
        ["full"] = Of(new Verdict(
            DocumentKind.CoverLetter,
            new Score("7", [new ScorePart("evidence", "", 31, 40, "", []), new ScorePart("range", "", 0, 20, "", [])]),
            [new FoundSkill("leadership", Level.ShownWithOutcome), new FoundSkill("teamwork", Level.Claimed)],
            [
                new Issue("duty-opener", Severity.Error, "Begin with the act — “Ran”.", "Responsible for the bakery", "Responsible for", "Baker, Mühle", 3,
                    new Place(2, new Box(1.5, -2, double.MaxValue, 0), 7, 9), new SourceRegion(1, 2, 3, 4),
                    [new SourceEdit(new SourceRegion(5, 6, 7, 8), "", EditSafety.NeedsInput)]),
                new Issue("too-long", Severity.Info, "", "", "", "", null, new Place(1, null, null, null), null, []),
            ],
            [new Allowance("too-long", 4, 12, DateOnly.MaxValue, "An academic post"), new Allowance("duty-opener", null, 0, null, "")])),
        ["empty"] = Of(new Verdict(DocumentKind.Resume, null, [], [], [])),
        ["unreadable"] = new CheckedDocument(Name) { Error = $"{Name}: is empty; fill it.", Cause = UnreadableCause.NotAccessible },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_kept_is_read_as_it_was(string kind) =>
        VerdictBytes.Read(Name, VerdictBytes.Of(Documents[kind])).Should().BeEquivalentTo(Documents[kind], options => options.WithStrictOrdering().ComparingByMembers<CheckedDocument>());

    [Fact]
    public void What_was_kept_for_another_name_is_none() => VerdictBytes.Read("cv.md", VerdictBytes.Of(Documents["full"])).Should().BeNull();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_cut_off_is_refused(string kind)
    {
        var bytes = VerdictBytes.Of(Documents[kind]);
        for (var length = 0; length < bytes.Length; length++)
            FluentActions.Invoking(() => VerdictBytes.Read(Name, bytes.AsMemory(0, length))).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Any_bytes_are_read_or_refused() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
        ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(),
        bytes => IsReadOrRefused(bytes) && IsReadOrRefused([(byte)Name.Length, .. Encoding.UTF8.GetBytes(Name), 1, .. bytes])));

    /// <summary>The counts and lengths of a real entry, made wild: what they ask for is never allocated unless it can be there.</summary>
    [Fact]
    public void Any_change_of_four_bytes_is_read_or_refused_within_the_memory_of_a_few_entries()
    {
        var bytes = VerdictBytes.Of(Documents["full"]);
        IsReadOrRefused(bytes);
        foreach (var wild in new[] { -1, int.MaxValue, int.MinValue, 0, 255, bytes.Length })
        {
            for (var at = 0; at <= bytes.Length - sizeof(int); at++)
            {
                var changed = bytes.ToArray();
                BitConverter.TryWriteBytes(changed.AsSpan(at), wild);
                var before = GC.GetAllocatedBytesForCurrentThread();
                IsReadOrRefused(changed);
                (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100 * bytes.Length + 50_000);
            }
        }
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            _ = VerdictBytes.Read(Name, bytes);
        }
        catch (InvalidDataException)
        {
            // That is the answer to bytes that something else wrote.
        }

        return true;
    }

    private static CheckedDocument Of(Verdict verdict) => new(Name)
    {
        Verdict = verdict,
        Issues = [.. verdict.Issues.Select((issue, i) => new CheckedIssue(issue, $"{issue.RuleId}-{i}"))],
    };
}

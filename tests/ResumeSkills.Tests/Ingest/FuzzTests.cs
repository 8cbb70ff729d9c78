using FluentAssertions;
using ResumeSkills.Fuzzing;

namespace ResumeSkills.Tests.Ingest;

public class FuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_damaged_document_is_read_or_refused_with_a_reason(int seed)
    {
        var result = Fuzzer.Run(SeedFiles.All(), inputs: 1500, seed);
        result.Faults.Should().BeEmpty();
        (result.Read + result.Refused).Should().Be(1500);
        result.Read.Should().BePositive("mutations are meant to reach beyond the first bytes");
    }
}

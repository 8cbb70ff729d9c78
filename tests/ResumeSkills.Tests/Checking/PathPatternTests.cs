using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Checking;
using Xunit;

namespace ResumeSkills.Tests.Checking;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("cv.md", "cv.md")]
    [InlineData("*.md", "cv.md")]
    [InlineData("cv-20??.md", "cv-2026.md")]
    [InlineData("drafts/*.md", "drafts/cv.md")]
    [InlineData("**/*.md", "cv.md")]
    [InlineData("**/*.md", "drafts/old/cv.md")]
    [InlineData("drafts/**/cv.md", "drafts/cv.md")]
    [InlineData("drafts/**/cv.md", "drafts/2025/may/cv.md")]
    [InlineData("drafts/**", "drafts/2025/cv.md")]
    [InlineData("**/old/**/*.md", "a/old/b/old/c/cv.md")]
    public void Meets(string pattern, string path) => new PathPattern(pattern).Matches(path).Should().BeTrue();

    [Theory]
    [InlineData("*.md", "drafts/cv.md")]
    [InlineData("*.md", "cv.MD")]
    [InlineData("cv.md", "xcv.md")]
    [InlineData("drafts/*", "drafts/2025/cv.md")]
    [InlineData("drafts/**/cv.md", "drafts/cv.md/notes.md")]
    [InlineData("**/old/*.md", "old/2025/cv.md")]
    [InlineData("cv?.md", "cv.md")]
    public void Passes_over(string pattern, string path) => new PathPattern(pattern).Matches(path).Should().BeFalse();

    /// <summary>The definition, tried out in all ways; it takes time beyond measure where the product's way must not.</summary>
    [Fact]
    public void Stars_of_folders_take_what_lets_the_rest_match()
    {
        var names = Gen.Elements("a", "b", "ab").ListOf().Where(list => list.Count is > 0 and < 8);
        var parts = Gen.Elements("a", "b", "*", "a*", "**").ListOf().Where(list => list.Count is > 0 and < 7);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(parts.ToArbitrary(), names.ToArbitrary(), (pattern, path) =>
            new PathPattern(string.Join('/', pattern)).Matches(string.Join('/', path)) == Defined([.. pattern], [.. path])));
    }

    [Fact]
    public void Many_stars_take_no_time_beyond_measure() =>
        new PathPattern(string.Join('/', Enumerable.Repeat("**/a", 40)) + "/b").Matches(string.Join('/', Enumerable.Repeat("a", 2_000))).Should().BeFalse();

    private static bool Defined(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return Defined(pattern[1..], path) || (!path.IsEmpty && Defined(pattern, path[1..]));
        return !path.IsEmpty && (pattern[0] == "*" || pattern[0] == path[0] || (pattern[0] == "a*" && path[0][0] == 'a')) && Defined(pattern[1..], path[1..]);
    }
}

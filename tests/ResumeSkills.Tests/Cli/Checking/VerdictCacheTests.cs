using FluentAssertions;
using ResumeSkills.Checking;
using ResumeSkills.Cli.Checking;

namespace ResumeSkills.Tests.Cli.Checking;

public sealed class VerdictCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("verdicts").FullName;

    private static readonly CheckedDocument Document = new("cv.md") { Error = "cv.md: is empty; fill it.", Cause = UnreadableCause.Empty };

    [Fact]
    public void What_is_kept_is_found()
    {
        var cache = new VerdictCache(_folder);
        var key = VerdictCache.KeyOf("text"u8, "cv.md", "");
        cache.Keep(key, Document);
        cache.Find(key, "cv.md", default).Should().BeEquivalentTo(Document);
        cache.Find(key, "other.md", default).Should().BeNull();
        Directory.GetFileSystemEntries(_folder).Select(path => Path.GetFileName(path)).Should().BeEquivalentTo(".gitignore", key);
    }

    [Fact]
    public void Where_a_folder_has_the_name_of_an_entry_nothing_is_left_behind()
    {
        var key = VerdictCache.KeyOf("text"u8, "cv.md", "");
        Directory.CreateDirectory(Path.Combine(_folder, key));
        var cache = new VerdictCache(_folder);
        cache.Keep(key, Document);
        cache.Find(key, "cv.md", default).Should().BeNull();
        Directory.GetFileSystemEntries(_folder).Select(path => Path.GetFileName(path)).Should().BeEquivalentTo(".gitignore", key);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

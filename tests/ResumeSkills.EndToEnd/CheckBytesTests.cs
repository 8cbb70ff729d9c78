using System.IO.Hashing;
using System.Text;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

/// <summary>The same bytes, however the program is run.</summary>
public sealed class CheckBytesTests : ProgramTest
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    private static readonly string[] Formats = ["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "markdown", "csv"];

    private protected override IReadOnlyDictionary<string, string> Variables => _variables;

    public CheckBytesTests()
    {
        for (var i = 0; i < 12; i++)
            FileOf($"cv{i:00}.md", Drafts.Good([.. Enumerable.Repeat(Drafts.Weak, i % 4)]));
        FileOf("cv05.md", "");
        Sample("theo-brandt.pdf");
        Sample("ines-duarte.json");
        Sample("maya-okafor-letter.docx");
    }

    [Fact]
    public void On_one_thread_and_on_many_in_any_language_kept_or_not()
    {
        var first = Bytes("one", "--jobs", "1");
        Bytes("many", "--jobs", "8").Should().Equal(first);
        _variables["LC_ALL"] = "tr_TR.UTF-8";
        _variables["LANG"] = "tr_TR.UTF-8";
        Bytes("turkish").Should().Equal(first);
        Bytes("fresh", "--cache", "kept").Should().Equal(first);
        Bytes("kept", "--cache", "kept").Should().Equal(first);
    }

    [Fact]
    public void Damaged_and_foreign_entries_of_the_cache_are_ignored()
    {
        var first = Run("check", "cv0*.md", "--format", "json", "--cache", "kept");
        var entries = Directory.GetFiles(Path.Combine(Folder, "kept")).Where(path => !path.EndsWith(".gitignore", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        entries.Should().HaveCount(10, "each document has one, also the one that is refused");
        var cut = File.ReadAllBytes(entries[0]);
        File.WriteAllBytes(entries[0], cut[..(cut.Length / 2)]);
        var flipped = File.ReadAllBytes(entries[1]);
        flipped[^5] ^= 1;
        File.WriteAllBytes(entries[1], flipped);
        File.Copy(entries[3], entries[2], overwrite: true);
        File.WriteAllBytes(entries[3], []);
        Run("check", "cv0*.md", "--format", "json", "--cache", "kept").Should().Be(first);
    }

    [Fact]
    public void An_entry_that_tells_of_an_unknown_severity_is_ignored()
    {
        const int ChecksumAt = 16;
        const int BodyAt = ChecksumAt + sizeof(ulong);
        var first = Run("check", "cv03.md", "--cache", "kept");
        var path = Directory.GetFiles(Path.Combine(Folder, "kept")).Single(path => !path.EndsWith(".gitignore", StringComparison.Ordinal));
        var entry = File.ReadAllBytes(path);
        // The name of the rule, then four other texts, each behind its length (all of them short), then the severity.
        var at = entry.AsSpan().IndexOf("duty-opener"u8) + "duty-opener".Length;
        for (var text = 0; text < 4; text++)
            at += 1 + entry[at];
        entry[at].Should().Be((byte)Severity.Error, "else the test looks at another place");
        entry[at] = 200;
        Crc64.Hash(entry.AsSpan(BodyAt)).CopyTo(entry, ChecksumAt);
        File.WriteAllBytes(path, entry);
        Run("check", "cv03.md", "--cache", "kept").Should().Be(first);
    }

    [Fact]
    public void A_copy_under_another_name_has_entries_of_its_own()
    {
        Run("check", "cv03.md", "--format", "json", "--cache", "kept");
        File.Copy(Path.Combine(Folder, "cv03.md"), Path.Combine(Folder, "copy.md"));
        Run("check", "copy.md", "--format", "json", "--cache", "kept").Should().Be(Run("check", "copy.md", "--format", "json"), "fingerprints depend on the name");
    }

    [Fact]
    public void Other_settings_have_other_entries()
    {
        Run("check", "cv03.md", "--cache", "kept").ExitCode.Should().Be(1);
        FileOf("resumeskills.json", """{ "rules": { "duty-opener": "off" } }""");
        Run("check", "cv03.md", "--cache", "kept").Output.Should().NotContain("duty-opener");
    }

    [Fact]
    public void The_cache_stays_out_of_version_control()
    {
        Run("check", "cv01.md", "--cache", "kept");
        File.ReadAllText(Path.Combine(Folder, "kept", ".gitignore")).Should().Be("*\n");
        Run("check", "cv01.md").ExitCode.Should().Be(1);
        Directory.GetDirectories(Folder).Should().ContainSingle("nothing is kept unless it is asked for");
    }

    [Fact]
    public void Standard_input_is_a_document_by_the_name_that_it_is_given()
    {
        var file = Run("check", "cv03.md", "--format", "sarif");
        Run(File.ReadAllBytes(Path.Combine(Folder, "cv03.md")), "check", "-", "--stdin-filename", "cv03.md", "--format", "sarif").Should().Be(file);
    }

    private string[] Bytes(string folder, params string[] options)
    {
        Directory.CreateDirectory(Path.Combine(Folder, folder));
        Run(["check", "cv*.md", "theo-brandt.pdf", "ines-duarte.json", "maya-okafor-letter.docx", .. Formats.SelectMany(format => new[] { "--format", $"{format}={folder}/{format}" }), .. options])
            .ExitCode.Should().Be(3);
        return [.. Formats.Select(format => File.ReadAllText(Path.Combine(Folder, folder, format), Encoding.UTF8))];
    }
}

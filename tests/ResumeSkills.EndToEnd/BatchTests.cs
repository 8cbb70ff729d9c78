using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class BatchTests : ProgramTest
{
    private static readonly string[] Resumes = ["maya-okafor.pdf", "maya-okafor.docx", "lina-haddad.pdf", "theo-brandt.docx", "sam-keller.md", "ines-duarte.json"];

    [Fact]
    public void Every_document_gets_a_line_a_page_and_a_row()
    {
        MakeTree();
        var run = Run("batch", "in", "-o", "out");
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("6 documents read, 1 not read");
        var lines = Lines("out");
        lines.Select(line => line.GetProperty("id").GetString()).Should().Equal(Resumes.Append("sub/broken.pdf").Order(StringComparer.Ordinal));
        lines[0].EnumerateObject().Select(property => property.Name).Take(2).Should().Equal("id", "content");
        lines[0].GetProperty("content").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, "in", "ines-duarte.json")))));
        lines[^2].GetProperty("reason").GetString().Should().StartWith("sub/broken.pdf: ");
        Directory.GetFiles(Path.Combine(Folder, "out", "html")).Should().HaveCount(6);
        File.ReadAllLines(Path.Combine(Folder, "out", "cohort.csv")).Should().HaveCount(8);
        File.ReadAllText(Path.Combine(Folder, "out", "cohort.html")).Should().Contain("7 documents").And.Contain("<svg").And.NotContain("src=");
    }

    [Fact]
    public void The_spreadsheet_keeps_to_the_standard()
    {
        MakeTree();
        Run("batch", "in", "-o", "out");
        using var workbook = SpreadsheetDocument.Open(Path.Combine(Folder, "out", "cohort.xlsx"), isEditable: false);
        new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Should().BeEmpty();
        workbook.WorkbookPart!.WorksheetParts.Should().HaveCount(5);
    }

    [Fact]
    public void The_same_again_gives_the_same_bytes_and_reads_nothing()
    {
        MakeTree();
        Run("batch", "in", "-o", "out");
        var before = Contents("out");
        Run("batch", "in", "-o", "out").Errors.Should().Contain("7 of 7 documents, done earlier");
        Contents("out").Should().Equal(before);
    }

    [Fact]
    public void Killed_at_any_point_it_goes_on_and_ends_with_the_same_bytes()
    {
        MakeTree(copies: 6);
        Run("batch", "in", "-o", "whole", "--workers", "2").ExitCode.Should().Be(3);
        var whole = Contents("whole");
        var random = new Random(20);
        for (var kill = 0; kill < 20; kill++)
        {
            var process = Start(Checkout.Program, "batch", "in", "-o", "out", "--workers", "2");
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            if (!process.WaitForExit(random.Next(50, 900)))
                process.Kill();
            process.WaitForExit();
            // Every third time it begins anew, so that early points are tried too.
            if (kill % 3 == 2 && kill < 18)
                Directory.Delete(Path.Combine(Folder, "out"), recursive: true);
        }

        Run("batch", "in", "-o", "out", "--workers", "2").ExitCode.Should().Be(3);
        Contents("out").Should().Equal(whole);
    }

    [Fact]
    public void Interrupted_it_finishes_what_it_has_in_hand_and_says_how_to_go_on()
    {
        MakeTree(copies: 20);
        var process = Start(Checkout.Program, "batch", "in", "-o", "out", "--workers", "1");
        // The first line tells that it has begun.
        process.StandardError.ReadLine().Should().Contain("documents");
        Terminate(process);
        process.StandardError.ReadToEnd().Should().Contain("same command again");
        process.WaitForExit();
        process.ExitCode.Should().Be(2);
        Run("batch", "in", "-o", "out").ExitCode.Should().Be(3);
    }

    [Fact]
    public void Hostile_files_cost_only_themselves()
    {
        MakeTree(copies: 15);
        foreach (var (name, bytes) in new (string, byte[])[] { ("zeros.pdf", new byte[100_000]), ("empty.docx", []), ("cut.pdf", File.ReadAllBytes(Path.Combine(Checkout.Samples, "maya-okafor.pdf"))[..9000]), ("zip.docx", "PK\x03\x04 and no more"u8.ToArray()) })
            File.WriteAllBytes(Path.Combine(Folder, "in", name), bytes);
        Run("batch", "in", "-o", "out", "--no-html").ExitCode.Should().Be(3);
        var lines = Lines("out");
        lines.Should().HaveCount((6 * 15) + 5);
        lines.Count(line => line.GetProperty("state").GetString() == "done").Should().BeGreaterThanOrEqualTo(6 * 15);
        lines.Where(line => line.GetProperty("state").GetString() != "done").Should().OnlyContain(line => line.GetProperty("reason").GetString()!.Length > 20);
    }

    [Fact]
    public void Pseudonymized_results_name_nobody()
    {
        var roster = MakeRoster();
        // Ids that nothing else in a result can look like.
        FileOf("roster.csv", File.ReadAllText(Path.Combine(Folder, "roster.csv")).Replace("\ns", "\nQ77-student-", StringComparison.Ordinal));
        roster.Add("Q77-student");
        Run("batch", "roster.csv", "-o", "out", "--pseudonymize", "office.key", "--min-group", "1").ExitCode.Should().Be(3);
        var texts = Directory.GetFiles(Path.Combine(Folder, "out"), "*", SearchOption.AllDirectories)
            .Select(file => (file, Path.GetFileName(file) + (file.EndsWith(".xlsx", StringComparison.Ordinal) ? Unzipped(file) : Encoding.UTF8.GetString(File.ReadAllBytes(file))))).ToList();
        foreach (var (file, text) in texts)
            text.Should().NotContainAny(roster.SelectMany(word => new[] { word, word.ToUpperInvariant(), word.ToLowerInvariant() }), $"{file} must not tell who it is about");
        var unread = Lines("out")[^1].GetProperty("id").GetString();
        File.ReadAllText(Path.Combine(Folder, "out", "cohort.html")).Should().Contain($"<strong>{unread}</strong>: {unread}.pdf: ", "the list of those not read goes by pseudonyms");
        var line = Lines("out")[0];
        line.GetProperty("id").GetString().Should().MatchRegex("^p-[0-9a-f]{12}$");
        line.GetProperty("report").GetProperty("bullets").GetArrayLength().Should().BeGreaterThan(3);
        var ids = Lines("out").Select(one => one.GetProperty("id").GetString()).ToList();
        Run("batch", "roster.csv", "-o", "again", "--pseudonymize", "office.key");
        Lines("again").Select(one => one.GetProperty("id").GetString()).Should().Equal(ids, "pseudonyms are stable under one key");
    }

    [Fact]
    public void A_folder_is_read_for_its_documents_and_a_roster_for_all_it_names()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "in", ".cache"));
        foreach (var name in new[] { "LOUD.MD", "plain.text", "notes.json", "build.yml", "Program.cs", "run.log", ".hidden.md", ".cache/below.md", "~$plain.docx" })
            File.Copy(Path.Combine(Checkout.Samples, "sam-keller.md"), Path.Combine(Folder, "in", name));
        FileOf("in/settings.json", """{"indent": 2}""");
        var run = Run("batch", "in", "-o", "out", "--no-html");
        run.Errors.Should().Contain("3 documents read, 1 not read; 4 files were left out");
        Lines("out").Select(line => line.GetProperty("id").GetString()).Should().Equal("LOUD.MD", "notes.json", "plain.text", "settings.json");
        Lines("out")[^1].GetProperty("reason").GetString().Should().StartWith("settings.json: ");
        FileOf("roster.csv", "id,file\ns1,in/run.log\n");
        Run("batch", "roster.csv", "-o", "listed", "--no-html").Errors.Should().Contain("1 document read, 0 not read; the results");
    }

    [Fact]
    public void No_page_outlives_its_document()
    {
        MakeTree();
        var page = Path.Combine(Folder, "out", "html", "sam-keller.md.html");
        Run("batch", "in", "-o", "out");
        File.Exists(page).Should().BeTrue();
        File.WriteAllBytes(Path.Combine(Folder, "in", "sam-keller.md"), new byte[100]);
        Run("batch", "in", "-o", "out");
        File.Exists(page).Should().BeFalse("what is there now cannot be read");
    }

    [Fact]
    public void A_drop_folder_may_be_empty_at_first_and_is_read_when_something_comes()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "in"));
        var process = Start(Checkout.Program, "batch", "--watch", "in", "-o", "out");
        File.Copy(Path.Combine(Checkout.Samples, "sam-keller.md"), Path.Combine(Folder, "in", "sam-keller.md"));
        ReadTo(process.StandardError, "1 document read");
        File.Copy(Path.Combine(Checkout.Samples, "ines-duarte.json"), Path.Combine(Folder, "in", "ines-duarte.json"));
        ReadTo(process.StandardError, "2 documents read");
        Terminate(process);
        process.WaitForExit(TimeSpan.FromSeconds(30)).Should().BeTrue();
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public void Advisors_have_the_last_word_and_give_a_reason()
    {
        MakeRoster();
        Run("batch", "roster.csv", "-o", "out");
        File.AppendAllText(Path.Combine(Folder, "out", "advisor.csv"), "s2,presenting,Strong,Saw the talk,Well done\n");
        Run("batch", "roster.csv", "-o", "out");
        var line = Lines("out").First(one => one.GetProperty("id").GetString() == "s2");
        line.GetProperty("rubric").EnumerateArray().First(rubric => rubric.GetProperty("skill").GetString() == "presenting").GetProperty("level").GetString().Should().Be("strong");
        line.GetProperty("advisor")[0].GetProperty("reason").GetString().Should().Be("Saw the talk");
        File.ReadAllText(Path.Combine(Folder, "out", "html", "s2.html")).Should().Contain("Saw the talk");
        File.ReadAllText(Path.Combine(Folder, "out", "cohort.csv")).Should().Contain("Saw the talk");
        File.AppendAllText(Path.Combine(Folder, "out", "advisor.csv"), "s2,presenting,Basic,,\n");
        Run("batch", "roster.csv", "-o", "out").Messages[^1].Should().Contain("needs a reason");
    }

    [Fact]
    public void A_student_can_be_removed_and_so_can_everything()
    {
        MakeRoster();
        Run("batch", "roster.csv", "-o", "out");
        Run("batch", "purge", "out", "--student", "s1").ExitCode.Should().Be(0);
        Contents("out").Keys.Should().NotContain(name => name.Contains("s1", StringComparison.Ordinal));
        Lines("out").Should().NotBeEmpty().And.OnlyContain(line => line.GetProperty("id").GetString() != "s1");
        File.ReadAllBytes(Path.Combine(Folder, "out", "journal.db")).AsSpan().IndexOf("maya-okafor"u8).Should().BeNegative();
        Run("batch", "purge", "out", "--student", "s1").ExitCode.Should().Be(2);
        Run("batch", "purge", "out").ExitCode.Should().Be(2);
        File.Delete(Path.Combine(Folder, "out", "advisor.csv"));
        Run("batch", "purge", "out", "--all").ExitCode.Should().Be(0);
        Directory.Exists(Path.Combine(Folder, "out")).Should().BeFalse();
    }

    [Fact]
    public void Results_are_for_their_owner_only()
    {
        MakeTree();
        Run("batch", "in", "-o", "out");
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, "out"), "*", SearchOption.AllDirectories))
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        File.GetUnixFileMode(Path.Combine(Folder, "out")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void What_changed_is_compared_with_the_run_before()
    {
        MakeTree();
        Run("batch", "in", "-o", "out", "--min-group", "1");
        File.Copy(Path.Combine(Folder, "in", "maya-okafor.docx"), Path.Combine(Folder, "in", "theo-brandt.docx"), overwrite: true);
        File.Delete(Path.Combine(Folder, "in", "sam-keller.md"));
        Run("batch", "in", "-o", "out", "--min-group", "1").Errors.Should().Contain("5 of 6 documents");
        File.ReadAllText(Path.Combine(Folder, "out", "cohort.html")).Should().Contain("Since the last run").And.Contain("1 have more points");
        Contents("out").Keys.Should().NotContain(name => name.Contains("sam-keller", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("batch", "nowhere", "-o", "out")]
    [InlineData("batch", ".", "-o", "out", "--role", "astronaut")]
    [InlineData("batch", ".", "-o", "out", "--workers", "0")]
    [InlineData("batch", "purge", "nowhere", "--all")]
    public void What_cannot_be_done_is_told_in_a_sentence(params string[] arguments)
    {
        var run = Run(arguments);
        run.ExitCode.Should().Be(2);
        run.Messages[0].Should().NotContain("internal error");
    }

    private void MakeTree(int copies = 1)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "in", "sub"));
        for (var copy = 0; copy < copies; copy++)
        {
            foreach (var name in Resumes)
                File.Copy(Path.Combine(Checkout.Samples, name), Path.Combine(Folder, "in", copy == 0 ? name : $"{copy}-{name}"));
        }

        File.WriteAllText(Path.Combine(Folder, "in", "sub", "broken.pdf"), "%PDF-1.4 and nothing else");
    }

    /// <returns>Words that tell who the students are.</returns>
    private List<string> MakeRoster()
    {
        foreach (var name in new[] { "maya-okafor.pdf", "maya-okafor-letter.docx", "lina-haddad.docx", "theo-brandt.pdf", "sam-keller.md", "ines-duarte.json", "maya-okafor-posting.txt" })
            Sample(name);
        FileOf(
            "roster.csv",
            """
            id,name,phone,file,letter,role,posting
            s1,Maya Okafor,(503) 555-0142,maya-okafor.pdf,maya-okafor-letter.docx,it-support,maya-okafor-posting.txt
            s2,Lina Haddad,,lina-haddad.docx,,,
            s3,"Brandt, Theo",,theo-brandt.pdf,,,
            s4,,,sam-keller.md,,,
            s5,,,ines-duarte.json,,,
            s6,Nobody Atall,,missing.pdf,,,
            """);
        return ["Maya", "Okafor", "Lina", "Haddad", "Theo", "Brandt", "Sam Keller", "Keller", "Duarte", "example.org", "555-0142", "496 0177", "496 0188", "Nobody Atall"];
    }

    private List<JsonElement> Lines(string folder) => [.. File.ReadLines(Path.Combine(Folder, folder, "results.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Fingerprints of all results; the journal has its own order.</summary>
    private SortedDictionary<string, string> Contents(string folder)
    {
        var root = Path.Combine(Folder, folder);
        return new SortedDictionary<string, string>(
            Directory.GetFiles(root, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith("journal.db", StringComparison.Ordinal))
                .ToDictionary(file => Path.GetRelativePath(root, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
            StringComparer.Ordinal);
    }

    private static string Unzipped(string file)
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(file);
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}

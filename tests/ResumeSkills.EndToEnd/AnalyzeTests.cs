using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class AnalyzeTests : ProgramTest
{
    private static readonly byte[] PngHead = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D];

    public static TheoryData<string> Samples =>
        [.. Directory.GetFiles(Checkout.Samples).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_gets_a_report(string name)
    {
        var run = Run("analyze", Sample(name));
        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(name).And.Contain("What to do next").And.Contain("How to read this").And.NotContain("\e");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_as_json_keeps_the_contract(string name)
    {
        var run = Run("analyze", Sample(name), "--format", "json");
        run.ExitCode.Should().Be(0);
        var report = Json(run).EnumerateArray().Should().ContainSingle().Subject;
        report.GetProperty("document").GetProperty("name").GetString().Should().Be(name);
        report.GetProperty("document").GetProperty("kind").GetString().Should().Be(name.Contains("letter", StringComparison.Ordinal) ? "cover-letter" : "resume");
        report.GetProperty("sections").EnumerateArray().Should().NotBeEmpty();
        report.GetProperty("versions").GetProperty("program").GetString().Should().NotBeEmpty();

        var isLetter = name.Contains("letter", StringComparison.Ordinal);
        report.GetProperty(isLetter ? "statements" : "bullets").EnumerateArray().Should().NotBeEmpty();
        var bullets = report.GetProperty("bullets").EnumerateArray().Concat(report.GetProperty("statements").EnumerateArray())
            .OrderBy(bullet => bullet.GetProperty("number").GetInt32()).ToList();
        bullets.Select(bullet => bullet.GetProperty("number").GetInt32()).Should().Equal(Enumerable.Range(1, bullets.Count));
        foreach (var bullet in bullets)
        {
            var text = bullet.GetProperty("text").GetString()!;
            foreach (var tag in bullet.GetProperty("tags").EnumerateArray())
            {
                tag.GetProperty("kind").GetString().Should().BeOneOf("workplace", "technical");
                tag.GetProperty("level").GetString().Should().BeOneOf("claimed", "shown", "shown-with-scope", "shown-with-outcome");
                tag.GetProperty("confidence").GetDouble().Should().BeInRange(0, 1);
                tag.GetProperty("evidence").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(evidence => Lies(evidence, text));
            }
        }
    }

    [Theory]
    [InlineData("maya-okafor")]
    [InlineData("theo-brandt")]
    [InlineData("lina-haddad")]
    [InlineData("maya-okafor-letter")]
    public void A_pdf_and_a_docx_of_one_text_have_the_same_bullets(string name) =>
        Bullets(Sample(name + ".pdf")).Should().BeEquivalentTo(Bullets(Sample(name + ".docx")));

    [Fact]
    public void What_an_act_shows_is_told_from_what_is_claimed()
    {
        var strong = Tags(Sample("maya-okafor.pdf"), "Trained 14 new servers over two years; three of them now run shifts of their own");
        strong.Should().Contain(("coaching", "shown-with-outcome"));
        var weak = Tags(Sample("theo-brandt.pdf"), "Excellent written and verbal communication");
        weak.Should().Contain(("communication", "claimed"));
    }

    [Fact]
    public void Unreadable_documents_do_not_stop_the_others()
    {
        FileOf("empty.pdf", "");
        var run = Run("analyze", "empty.pdf", Sample("maya-okafor.docx"), "missing.docx", Sample("theo-brandt.pdf"), "--format", "json");
        run.ExitCode.Should().Be(3);
        run.Messages.Should().HaveCount(2);
        run.Messages[0].Should().StartWith("empty.pdf: ");
        run.Messages[1].Should().StartWith("missing.docx: ");
        Json(run).EnumerateArray().Select(report => report.GetProperty("document").GetProperty("name").GetString())
            .Should().Equal("empty.pdf", "maya-okafor.docx", "missing.docx", "theo-brandt.pdf");
        Json(run).EnumerateArray().Select(report => report.GetProperty("error").ValueKind)
            .Should().Equal(JsonValueKind.Object, JsonValueKind.Null, JsonValueKind.Object, JsonValueKind.Null);
    }

    [Theory]
    [InlineData("2>&-")]
    [InlineData("2>/dev/full")]
    public void Where_nobody_can_be_told_the_exit_code_still_tells(string redirection)
    {
        var shell = Start("bash", "-c", $"'{Checkout.Program}' analyze missing.pdf {redirection}");
        shell.WaitForExit();
        shell.ExitCode.Should().Be(3);
    }

    [Fact]
    public void A_closed_standard_output_is_no_error_of_the_program()
    {
        var shell = Start("bash", "-c", $"'{Checkout.Program}' analyze '{Sample("maya-okafor.pdf")}' >&-");
        shell.StandardError.ReadToEnd().Should().StartWith("resumeskills: input or output failed");
        shell.WaitForExit();
        shell.ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("empty.pdf")]
    [InlineData("blank.txt")]
    [InlineData("picture.pdf")]
    [InlineData("cut.docx")]
    [InlineData("folder")]
    [InlineData("missing.pdf")]
    public void An_unreadable_document_gets_one_sentence_and_exit_code_3(string name)
    {
        FileOf("empty.pdf", "");
        FileOf("blank.txt", " \n\n ");
        FileOf("picture.pdf", PngHead);
        FileOf("cut.docx", File.ReadAllBytes(Path.Combine(Checkout.Samples, "maya-okafor.docx"))[..2000]);
        Directory.CreateDirectory(Path.Combine(Folder, "folder"));

        var text = Run("analyze", name);
        text.ExitCode.Should().Be(3);
        text.Output.Should().BeEmpty();
        text.Messages.Should().ContainSingle().Which.Should().StartWith(name + ": ").And.EndWith(".").And.NotContain("Exception");

        var json = Run("analyze", name, "--format", "json");
        json.ExitCode.Should().Be(3);
        var report = Json(json).EnumerateArray().Should().ContainSingle().Subject;
        report.GetProperty("error").GetProperty("message").GetString().Should().Be(text.Messages[0]);
        report.GetProperty("bullets").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("analyze", "cv.txt", "--format", "yaml")]
    [InlineData("analyze", "cv.txt", "--width", "5")]
    [InlineData("analyze", "cv.txt", "--wdith", "80")]
    [InlineData("analyse", "cv.txt")]
    [InlineData]
    public void A_wrong_command_line_is_explained_on_standard_error(params string[] arguments)
    {
        var run = Run(arguments);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages[^1].Should().StartWith("Try: resumeskills ").And.EndWith(" --help");
    }

    [Fact]
    public void An_output_file_has_what_standard_output_would_have()
    {
        var resume = Sample("maya-okafor.docx");
        var printed = Run("analyze", resume);
        var run = Run("analyze", resume, "--output", "report.txt");
        run.Should().Be(new Outcome(0, "", ""));
        File.ReadAllText(Path.Combine(Folder, "report.txt")).Should().Be(printed.Output);
        Directory.GetFiles(Folder).Should().HaveCount(2, "nothing half-written is left behind");
    }

    [Fact]
    public void An_output_file_stays_when_there_is_nothing_to_put_in_its_place()
    {
        FileOf("report.json", "earlier");
        Run("analyze", "missing.pdf", "--format", "json", "-o", "report.json").ExitCode.Should().Be(3);
        File.ReadAllText(Path.Combine(Folder, "report.json")).Should().Be("earlier");
    }

    [Theory]
    [InlineData("cv.txt")]
    [InlineData("./cv.txt")]
    [InlineData("nowhere/report.txt")]
    [InlineData(".")]
    public void An_output_file_that_cannot_be_is_refused(string output)
    {
        FileOf("cv.txt", "EXPERIENCE\n- Trained five new waiters over two weeks\n");
        var run = Run("analyze", "cv.txt", "-o", output);
        run.ExitCode.Should().Be(2);
        run.Messages.Should().ContainSingle().Which.Should().Contain(output);
        File.ReadAllText(Path.Combine(Folder, "cv.txt")).Should().StartWith("EXPERIENCE");
    }

    [Fact]
    public void Colors_come_when_asked_for() =>
        Run("analyze", Sample("maya-okafor.docx"), "--color", "always").Output.Should().Contain("\e[1m").And.NotContain("_Trained");

    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    public void Lines_keep_to_the_width(int width) =>
        Run("analyze", Sample("maya-okafor.docx"), "--width", $"{width}").Lines.Should().NotBeEmpty().And.OnlyContain(line => line.Length <= width);

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        var resume = Sample("lina-haddad.pdf");
        Run("analyze", resume, "--format", "json").Output.Should().Be(Run("analyze", resume, "--format", "json").Output);
    }

    private static bool Lies(JsonElement evidence, string text)
    {
        var (start, length) = (evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32());
        return start >= 0 && length > 0 && start + length <= text.Length;
    }

    private static JsonElement Json(Outcome run) => JsonDocument.Parse(run.Output).RootElement;

    private List<JsonElement> BulletsOf(string document) =>
        [.. Json(Run("analyze", document, "--format", "json"))[0].GetProperty("bullets").EnumerateArray()];

    private List<string?> Bullets(string document) => [.. BulletsOf(document).Select(bullet => bullet.GetProperty("text").GetString())];

    private List<(string?, string?)> Tags(string document, string text) =>
    [
        .. BulletsOf(document).Single(bullet => bullet.GetProperty("text").GetString() == text)
            .GetProperty("tags").EnumerateArray()
            .Select(tag => (tag.GetProperty("skill").GetString(), tag.GetProperty("level").GetString())),
    ];
}

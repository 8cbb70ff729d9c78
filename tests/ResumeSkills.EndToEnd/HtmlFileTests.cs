using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class HtmlFileTests : ProgramTest
{
    [Fact]
    public void One_page_goes_to_standard_output_or_to_a_file()
    {
        var resume = Sample("maya-okafor.docx");
        var printed = Run("analyze", resume, "--format", "html");
        printed.ExitCode.Should().Be(0);
        printed.Output.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");
        Run("analyze", resume, "--format", "html", "-o", "report.html").Should().Be(new Outcome(0, "", ""));
        File.ReadAllText(Path.Combine(Folder, "report.html")).Should().Be(printed.Output);
    }

    [Fact]
    public void Several_pages_go_to_a_folder_that_is_made_for_them()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "older"));
        FileOf("older/cv.txt", "EXPERIENCE\n- Trained five new waiters over two weeks\n");
        FileOf("cv.txt", "EXPERIENCE\n- Led a team of six waiters\n");
        var run = Run("analyze", "cv.txt", "missing.txt", "older/cv.txt", "--format", "html", "-o", "reports");
        run.ExitCode.Should().Be(3);
        run.Messages.Should().ContainSingle().Which.Should().StartWith("missing.txt: ");
        Directory.GetFiles(Path.Combine(Folder, "reports")).Select(path => Path.GetFileName(path)).Should().BeEquivalentTo("cv.txt.html", "cv.txt-2.html");
        File.ReadAllText(Path.Combine(Folder, "reports", "cv.txt.html")).Should().Contain("team of six");
    }

    [Fact]
    public void A_step_calls_a_line_of_a_list_a_line()
    {
        FileOf("cv.md", "# Ann Lee\n\n## Skills\n\n- Teamwork\n\n## Experience\n\n- Repaired 30 bicycles a week\n");
        Run("analyze", "cv.md", "--format", "html").Output.Should().Contain("is named in line 1,").And.Contain("""<span class="links">line <a href="#b1">""");
    }

    [Fact]
    public void A_folder_that_is_there_takes_one_page_too()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "reports"));
        Run("analyze", Sample("sam-keller.md"), "--format", "html", "-o", "reports").ExitCode.Should().Be(0);
        File.Exists(Path.Combine(Folder, "reports", "sam-keller.md.html")).Should().BeTrue();
    }

    [Theory]
    [InlineData("cv.txt", "cv.txt", "--format", "html")]
    [InlineData("cv.txt", "cv.txt", "--format", "html", "-o", "cv.txt")]
    [InlineData("cv.txt", "--format", "html", "-o", "cv.txt")]
    [InlineData("cv.txt", "--format", "html", "-o", "nowhere/report.html")]
    public void A_place_that_cannot_be_is_refused_in_a_sentence(params string[] arguments)
    {
        FileOf("cv.txt", "EXPERIENCE\n- Led a team of six waiters\n");
        var run = Run(["analyze", .. arguments]);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle();
        File.ReadAllText(Path.Combine(Folder, "cv.txt")).Should().StartWith("EXPERIENCE");
    }

    [Fact]
    public void An_unreadable_document_leaves_an_earlier_page_alone()
    {
        FileOf("report.html", "earlier");
        Run("analyze", "missing.pdf", "--format", "html", "-o", "report.html").ExitCode.Should().Be(3);
        File.ReadAllText(Path.Combine(Folder, "report.html")).Should().Be("earlier");
    }
}

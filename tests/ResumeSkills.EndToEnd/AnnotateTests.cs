using System.IO.Compression;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class AnnotateTests : ProgramTest
{
    [Theory]
    [InlineData("maya-okafor.docx")]
    [InlineData("maya-okafor-letter.docx")]
    [InlineData("lina-haddad.pdf")]
    public void The_copy_reads_as_the_document(string sample)
    {
        var copy = "copy" + Path.GetExtension(sample);
        Run("annotate", Sample(sample), "-o", copy).Should().Be(new Outcome(0, "", ""));
        ReportOn(copy).Should().Be(ReportOn(sample).Replace(sample, copy, StringComparison.Ordinal));
        new FileInfo(Path.Combine(Folder, copy)).Length.Should().BeGreaterThan(new FileInfo(Path.Combine(Folder, sample)).Length);
    }

    [Fact]
    public void Rewrites_are_tracked_changes()
    {
        Run("annotate", Sample("theo-brandt.docx"), "-o", "copy.docx", "--rewrites").Should().Be(new Outcome(0, "", ""));
        using var zip = ZipFile.OpenRead(Path.Combine(Folder, "copy.docx"));
        using var document = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        document.ReadToEnd().Should().Contain("<w:del ").And.Contain("w:author=\"ResumeSkills\"").And.NotContain("w:date");
    }

    [Fact]
    public void A_pdf_tells_where_its_rewrites_are()
    {
        var run = Run("annotate", Sample("theo-brandt.pdf"), "-o", "copy.pdf", "--rewrites");
        run.ExitCode.Should().Be(0);
        run.Messages.Should().Equal("theo-brandt.pdf: a PDF knows no tracked changes; the rewrites stand in its notes.");
    }

    [Fact]
    public void Another_format_is_told_what_to_do_instead()
    {
        var run = Run("annotate", Sample("sam-keller.md"), "-o", "copy.docx");
        run.ExitCode.Should().Be(2);
        run.Messages.Should().Equal("resumeskills: cannot annotate sam-keller.md: comments go into Word (.docx) and PDF files; for other files write: resumeskills analyze sam-keller.md --format html -o report.html");
        File.Exists(Path.Combine(Folder, "copy.docx")).Should().BeFalse();
    }

    [Fact]
    public void What_cannot_be_read_is_unreadable()
    {
        var run = Run("annotate", FileOf("cut.docx", "PK\u0003\u0004 and no more"), "-o", "copy.docx");
        run.ExitCode.Should().Be(3);
        run.Messages.Should().ContainSingle().Which.Should().StartWith("cut.docx: ");
    }

    [Fact]
    public void The_document_itself_is_never_overwritten() =>
        Run("annotate", Sample("theo-brandt.pdf"), "-o", "./theo-brandt.pdf").ExitCode.Should().Be(2);

    [Fact]
    public void A_place_for_the_copy_is_needed()
    {
        var run = Run("annotate", Sample("theo-brandt.pdf"));
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("--output");
    }

    private string ReportOn(string document) => Run("analyze", document, "--format", "json").Output;
}

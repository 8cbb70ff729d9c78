using System.CommandLine;
using ResumeSkills.Reporting.Annotating;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills annotate</c>: a copy of a document with comments at its bullets.</summary>
internal static class AnnotateCommand
{
    public const string Name = "annotate";

    public const string Examples =
        """
        Examples:
          resumeskills annotate resume.docx -o resume-comments.docx
          resumeskills annotate resume.docx -o resume-changes.docx --rewrites
          resumeskills annotate resume.pdf -o resume-notes.pdf

        In Word each bullet gets a comment. In a PDF the words that show a workplace skill are underlined, those that
        show a technical skill are highlighted, both in gray where a skill is only claimed; a note stands at each bullet.
        What concerns the whole document stands in one comment or note at its beginning.
        """;

    public static Command Create()
    {
        var document = Options.Document("FILE", "A resume or cover letter.");
        var output = Options.Output("Write the copy to this file.");
        output.Required = true;
        var rewrites = new Option<bool>("--rewrites")
        {
            Description = "In Word, show the rewrites as tracked changes that you can accept or reject one by one; in a PDF they stand in the notes.",
        };
        var command = new Command(Name, "Write a copy of a Word or PDF file with comments at its bullets; all else in it stays as it is.") { document, output, rewrites };
        command.SetAction(parsed =>
        {
            Annotate(parsed.GetValue(document)!, parsed.GetValue(output)!, parsed.GetValue(rewrites));
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static void Annotate(string path, string output, bool rewrites)
    {
        OutputFile.Check(output);
        var analyzer = new Analyzer();
        new DocumentSet(analyzer, [path]).RefuseToOverwrite(output);
        var bytes = InputFile.Read(path);
        var report = analyzer.Analyze(path, bytes);
        if (!Annotator.CanAnnotate(report.Document))
        {
            throw new UsageException(
                $"cannot annotate {path}: comments go into Word (.docx) and PDF files; for other files write: resumeskills analyze {path} --format html -o report.html");
        }

        var copy = Annotator.Annotate(report, bytes, rewrites);
        OutputFile.Write(output, stream => stream.Write(copy));
        if (rewrites && !Annotator.CanTrackChanges(report.Document))
            Messages.Write($"{path}: a PDF knows no tracked changes; the rewrites stand in its notes.");
    }
}

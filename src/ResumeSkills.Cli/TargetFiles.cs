namespace ResumeSkills.Cli;

/// <summary>Reads what a document is to be compared with.</summary>
internal static class TargetFiles
{
    /// <param name="job">The posting's file, or null.</param>
    /// <param name="letter">The letter that goes with the resume, or null.</param>
    /// <param name="resume">The resume that goes with the letter, or null.</param>
    /// <exception cref="UnreadableDocumentException">One of the files cannot be read.</exception>
    /// <exception cref="UsageException">Both companions are given, or a file is not what its option says.</exception>
    public static Target Read(Analyzer analyzer, string? job, string? letter, string? resume)
    {
        if (letter is not null && resume is not null)
            throw new UsageException("--letter goes with a resume and --resume with a letter; give one of them.");
        var target = new Target { Posting = job is null ? null : ReadPosting(job) };
        return target with
        {
            Companion = letter is not null ? ReadLetter(analyzer, letter, target) : resume is not null ? ReadResume(analyzer, resume, target) : null,
        };
    }

    public static Document ReadPosting(string path) => Analyzer.ReadPosting(path, InputFile.Read(path));

    private static Report ReadLetter(Analyzer analyzer, string path, Target target) =>
        Companion(analyzer, path, target) is { Document.Kind: DocumentKind.CoverLetter } report ? report
            : throw new UsageException($"{path} was read as a resume, not as a letter: no line greets its reader. Begin it with \"Dear …\", or leave --letter out.");

    private static Report ReadResume(Analyzer analyzer, string path, Target target) =>
        Companion(analyzer, path, target) is { Document.Kind: DocumentKind.Resume } report ? report
            : throw new UsageException($"{path} was read as a letter, not as a resume; name the resume after --resume.");

    private static Report Companion(Analyzer analyzer, string path, Target target) => analyzer.Analyze(path, InputFile.Read(path), target: target);
}

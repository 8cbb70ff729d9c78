namespace ResumeSkills.Cli;

/// <summary>The documents that the user named, analyzed in that order; one that cannot be read does not stop the others.</summary>
internal sealed class DocumentSet(Analyzer analyzer, IReadOnlyList<string> paths, Target? target = null)
{
    /// <summary>How the documents went that were analyzed so far.</summary>
    public ExitStatus Status { get; private set; }

    /// <summary>What became of each document; for one that cannot be read a sentence goes to standard error as well.</summary>
    public IEnumerable<Outcome> Analyze()
    {
        foreach (var path in paths)
        {
            if (TryAnalyze(path) is { } outcome)
                yield return outcome;
        }
    }

    /// <summary>The reports on all documents that can be read.</summary>
    public IEnumerable<Report> Reports() => Analyze().Select(outcome => outcome.Report).OfType<Report>();

    /// <summary>Checks the name of a file that the result is to go to.</summary>
    /// <exception cref="UsageException">The result would take the place of one of the documents.</exception>
    public void RefuseToOverwrite(string output)
    {
        var result = OutputFile.Target(output);
        if (paths.Any(path => path.Length > 0 && string.Equals(OutputFile.Target(path), result, StringComparison.Ordinal)))
            throw new UsageException($"the result would overwrite the document {output}; choose another name for it.");
    }

    private Outcome? TryAnalyze(string path)
    {
        try
        {
            return new Outcome(analyzer.Analyze(path, InputFile.Read(path), target: target));
        }
        catch (UnreadableDocumentException e)
        {
            Messages.Write(e.Message);
            if (Status == ExitStatus.Clean)
                Status = ExitStatus.Unreadable;
            return new Outcome(e);
        }
        catch (Exception e) when (e is not UsageException)
        {
            // A fault of the program in one document must not cost the user the reports on the others.
            Status = Messages.Error($"internal error in {path}, please report it: {e}");
        }

        return null;
    }
}

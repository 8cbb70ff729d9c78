using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Cli;

/// <summary>Where HTML reports go: one is a page of its own, so several need a folder.</summary>
internal static class HtmlFiles
{
    /// <summary>Writes one page to standard output, a file or a folder, or one page a document to a folder, which is made when it is not there.</summary>
    /// <param name="path">A file or a folder; null for standard output.</param>
    /// <param name="reports">Those of the set.</param>
    /// <param name="count">How many documents were named.</param>
    /// <exception cref="UsageException">There are several documents and no folder for them, or the place cannot be written.</exception>
    public static void Write(DocumentSet set, IEnumerable<Report> reports, int count, string? path)
    {
        if (path is null && count > 1)
            throw new UsageException("several documents as HTML need a folder for their pages: add '-o FOLDER'.");
        if (path is null)
            OutputFile.ToStandardOutput(stream => WritePage(stream, reports.FirstOrDefault()));
        else if (count > 1 || Directory.Exists(path))
            WriteFolder(set, reports, path);
        else
            WriteFile(set, reports, path);
    }

    private static void WriteFile(DocumentSet set, IEnumerable<Report> reports, string path)
    {
        OutputFile.Check(path);
        set.RefuseToOverwrite(path);
        if (reports.FirstOrDefault() is { } report)
            OutputFile.Write(path, stream => WritePage(stream, report));
    }

    private static void WriteFolder(DocumentSet set, IEnumerable<Report> reports, string folder)
    {
        if (File.Exists(folder))
            throw new UsageException($"cannot write into {folder}: it is a file; name a folder for the pages.");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write into {folder}: {e.Message}");
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var report in reports)
        {
            var page = Path.Combine(folder, PageName(HtmlHeadline.NameOf(report.Document), taken));
            set.RefuseToOverwrite(page);
            OutputFile.Write(page, stream => WritePage(stream, report));
        }
    }

    /// <summary>"cv.pdf.html"; for a second document of that name "cv.pdf-2.html".</summary>
    private static string PageName(string document, HashSet<string> taken)
    {
        var name = $"{document}.html";
        for (var number = 2; !taken.Add(name); number++)
            name = $"{document}-{number}.html";
        return name;
    }

    private static void WritePage(Stream stream, Report? report)
    {
        if (report is not null)
            HtmlReport.Write(stream, report, CurrentVersions.Read());
    }
}

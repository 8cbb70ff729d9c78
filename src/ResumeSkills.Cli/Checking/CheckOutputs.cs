using ResumeSkills.Checking;
using ResumeSkills.Reporting.Checks;

namespace ResumeSkills.Cli.Checking;

/// <summary>Where the result of a check goes, in which formats: one to standard output, any number to files.</summary>
internal sealed class CheckOutputs
{
    public const string Text = "text";

    private const string GitHub = "github";

    private static readonly Dictionary<string, Action<Stream, CheckRun>> Writers = new(StringComparer.Ordinal)
    {
        [Text] = (stream, run) => WriteText(stream, run, color: false),
        ["json"] = CheckJson.Write,
        ["jsonl"] = CheckJson.WriteLines,
        ["sarif"] = SarifLog.Write,
        ["junit"] = JUnitSuites.Write,
        [GitHub] = GitHubAnnotations.Write,
        ["gitlab"] = GitLabReport.Write,
        ["markdown"] = CheckMarkdown.Write,
        ["csv"] = CsvTable.Write,
    };

    private readonly List<Output> _outputs = [];
    private readonly string _color;

    /// <param name="formats">Each a format, or <c>FORMAT=FILE</c>; none means text.</param>
    /// <param name="color">The user's choice.</param>
    public CheckOutputs(IReadOnlyList<string> formats, string color)
    {
        _color = color;
        foreach (var format in formats.Count > 0 ? formats : [Text])
        {
            var parts = format.Split('=', 2);
            if (parts is [_, var file])
                OutputFile.Check(file);
            _outputs.Add(new Output(parts[0], parts.ElementAtOrDefault(1)));
        }
    }

    public static IReadOnlyList<string> Formats { get; } = [.. Writers.Keys];

    /// <summary>What is wrong with a choice of formats, or null.</summary>
    public static string? Wrong(IReadOnlyList<string> formats)
    {
        foreach (var format in formats)
        {
            var parts = format.Split('=', 2);
            if (!Writers.ContainsKey(parts[0]))
                return $"There is no format '{parts[0]}'; {Suggestion.InsteadOf(parts[0], Formats)}";
            if (parts is [_, ""])
                return $"--format {format} needs the name of a file, such as {parts[0]}=report.{parts[0]}.";
        }

        var toOutput = new List<string>(formats);
        toOutput.RemoveAll(format => format.Contains('=', StringComparison.Ordinal));
        return toOutput.Count > 1 ? $"Only one format goes to standard output; give {string.Join(" or ", toOutput)} a file, such as --format {toOutput[^1]}=FILE." : null;
    }

    public static void WriteText(Stream stream, CheckRun run, bool color) => AnsiText.Write(stream, CheckText.Of(run), color);

    public void Write(CheckRun run)
    {
        foreach (var (format, file) in _outputs)
        {
            if (file is not null)
                OutputFile.Write(file, stream => Writers[format](stream, run));
            else if (format == Text)
                OutputFile.ToStandardOutput(stream => WriteText(stream, run, Terminal.UsesColor(_color, toFile: false)));
            else
                OutputFile.ToStandardOutput(stream => Writers[format](stream, run));
            if (format == GitHub && Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary)
                Append(summary, run);
        }
    }

    // Other steps write to that file as well.
    private static void Append(string path, CheckRun run)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Append);
            CheckMarkdown.Write(stream, run);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write the step summary {path}: {e.Message}");
        }
    }

    private sealed record Output(string Format, string? File);
}

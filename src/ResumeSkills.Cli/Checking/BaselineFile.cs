using System.Text.Json;
using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>Reads and writes the file of known findings.</summary>
internal static class BaselineFile
{
    public const string FileName = "resumeskills-baseline.json";

    /// <exception cref="UsageException">The file is missing, damaged or of a later form.</exception>
    public static Baseline Read(string path)
    {
        try
        {
            var baseline = JsonSerializer.Deserialize(InputFile.Read(path).Span, CheckJsonContext.Readable.Baseline);
            return baseline is { Version: Baseline.CurrentVersion, Documents: not null }
                ? baseline
                : throw new UsageException($"{path} is a baseline of another version of {Messages.ProgramName}; make it anew with `{Messages.ProgramName} baseline create`.");
        }
        catch (UnreadableDocumentException e)
        {
            throw new UsageException($"cannot read the baseline: {e.Message} `{Messages.ProgramName} baseline create` makes one.");
        }
        catch (JsonException)
        {
            throw new UsageException($"{path} is no baseline, or damaged; make it anew with `{Messages.ProgramName} baseline create`.");
        }
    }

    public static void Write(string path, Baseline baseline)
    {
        OutputFile.Check(path);
        OutputFile.Write(path, stream =>
        {
            JsonSerializer.Serialize(stream, baseline, CheckJsonContext.Readable.Baseline);
            stream.WriteByte((byte)'\n');
        });
    }
}

using System.Buffers;
using System.Text;
using System.Text.Json;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli;

/// <summary>Answers each line of a text with one JSON object a line.</summary>
internal static class JsonLines
{
    private const int BlockBytes = 1 << 16;

    /// <exception cref="UnreadableDocumentException">The file is missing, or a document rather than lines.</exception>
    public static void Run(string? file, Action<Utf8JsonWriter, string> answer)
    {
        using var input = file is not null and not "-" ? InputFile.Open(file) : StandardStreams.Input();
        using var output = StandardStreams.Output();
        var lines = new LineReader(input);
        var block = new ArrayBufferWriter<byte>(BlockBytes * 2);
        using var json = new Utf8JsonWriter(block, JsonLine.Options);
        while (lines.TryRead(out var line))
        {
            if (line.StartsWith("%PDF-"u8) || line.StartsWith("PK\x03\x04"u8))
                throw new UnreadableDocumentException(file ?? "-", UnreadableCause.NotADocument, "this is not lines of text; for a document use 'resumeskills analyze'.");
            answer(json, Encoding.UTF8.GetString(line));
            json.Flush();
            json.Reset();
            block.Write("\n"u8);
            // Before waiting for more, say all there is: whoever writes a line may wait for its answer.
            if (block.WrittenCount >= BlockBytes || !lines.HasLine)
                Send(block, output);
        }
    }

    private static void Send(ArrayBufferWriter<byte> block, Stream output)
    {
        output.Write(block.WrittenSpan);
        block.ResetWrittenCount();
    }
}

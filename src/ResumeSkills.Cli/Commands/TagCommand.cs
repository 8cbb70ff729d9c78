using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills tag</c>: one line of text in, one JSON object a line out.</summary>
internal static class TagCommand
{
    public const string Name = "tag";

    public const string Examples =
        """
        Examples:
          echo "Trained five new waiters over two weeks" | resumeskills tag
          resumeskills tag bullets.txt > tags.jsonl
          resumeskills tag bullets.txt | jq -c '[.text, (.tags[] | .skill)]'
        """;

    private const int BlockBytes = 1 << 16;

    public static Command Create()
    {
        var file = Options.LinesFile();
        var command = new Command(Name, "Tag each line of a text: line n of the output is a JSON object about line n of the input.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file) ?? "-";
            using var input = path == "-" ? StandardStreams.Input() : InputFile.Open(path);
            using var output = StandardStreams.Output();
            Run(path, input, output);
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static void Run(string name, Stream input, Stream output)
    {
        var lines = new LineReader(input);
        var block = new ArrayBufferWriter<byte>(BlockBytes * 2);
        using var json = new Utf8JsonWriter(block, JsonTags.Compact);
        while (lines.TryRead(out var line))
        {
            if (line.StartsWith("%PDF-"u8) || line.StartsWith("PK\x03\x04"u8))
                throw new UnreadableDocumentException(name, UnreadableCause.NotADocument, "this is not lines of text; for a document use 'resumeskills analyze'.");
            var text = Encoding.UTF8.GetString(line);
            JsonTags.WriteLine(json, text, string.IsNullOrWhiteSpace(text) ? [] : Tagger.Default.Tag(text));
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

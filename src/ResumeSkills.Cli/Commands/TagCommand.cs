using System.CommandLine;
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

    public static Command Create()
    {
        var file = Options.LinesFile();
        var command = new Command(Name, "Tag each line of a text: line n of the output is a JSON object about line n of the input.") { file };
        command.SetAction(parsed =>
        {
            JsonLines.Run(
                parsed.GetValue(file),
                (json, text) => JsonLine.Write(json, text, string.IsNullOrWhiteSpace(text) ? [] : Tagger.Default.Tag(text)));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}

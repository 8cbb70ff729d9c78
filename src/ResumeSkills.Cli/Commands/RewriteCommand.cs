using System.CommandLine;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills rewrite</c>: one line of text in, one JSON object a line out.</summary>
internal static class RewriteCommand
{
    public const string Name = "rewrite";

    public const string Examples =
        """
        Examples:
          echo "Responsible for managing the front desk" | resumeskills rewrite
          resumeskills rewrite --tense current bullets.txt > rewrites.jsonl
          resumeskills rewrite bullets.txt | jq -r 'select(.action == "rewrite") | .after'
        """;

    public static Command Create()
    {
        var file = Options.LinesFile();
        var tense = Options.Tense();
        var spelling = Options.Spelling();
        var command = new Command(Name, "Say each line of a text in better words, inventing nothing: line n of the output is a JSON object about line n of the input.")
        {
            file,
            tense,
            spelling,
        };
        command.SetAction(parsed =>
        {
            var jobTense = parsed.GetValue(tense) == Options.Current ? Tense.Current : Tense.Past;
            Spelling? wanted = parsed.GetValue(spelling) switch { Options.British => Spelling.British, Options.American => Spelling.American, _ => null };
            var analyzer = new Analyzer();
            JsonLines.Run(parsed.GetValue(file), (json, text) => JsonLine.Write(json, analyzer.Rewrite(text, jobTense, wanted)));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}

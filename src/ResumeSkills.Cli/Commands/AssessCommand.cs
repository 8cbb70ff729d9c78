using System.CommandLine;
using System.Globalization;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills assess</c>: statements to agree with, and the answers beside what the document shows.</summary>
internal static class AssessCommand
{
    public const string Name = "assess";

    public const string Examples =
        """
        Examples:
          resumeskills assess resume.pdf
          printf '5\n2\n\n4\nq\n' | resumeskills assess resume.pdf > answers.txt

        Nothing that you answer is kept or sent.
        """;

    private const string Stop = "q";

    public static Command Create()
    {
        var document = Options.Document("FILE", "The resume or cover letter.");
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command(Name, "Ask how you see your own skills, one statement each, and compare your answers with what the document shows.")
        {
            document, color, width,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(document)!;
            var items = new Analyzer().Analyze(path, InputFile.Read(path)).SelfAssessment;
            var answers = Ask(items, Console.In, Console.Error);
            Terminal.Write(parsed.GetValue(color)!, width.In(parsed), layout => AssessmentText.Of(answers, layout));
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    /// <summary>The answers up to the end of the input or a "q"; questions go where they do not mix with the result.</summary>
    private static List<(AssessmentItem Item, int Answer)> Ask(IReadOnlyList<AssessmentItem> items, TextReader input, TextWriter prompts)
    {
        prompts.WriteLine($"How far do you agree? {AssessmentItem.Lowest} not at all … {AssessmentItem.Highest} fully, Enter to skip, {Stop} to stop.");
        var answers = new List<(AssessmentItem Item, int Answer)>();
        for (var i = 0; i < items.Count;)
        {
            prompts.Write($"{i + 1}/{items.Count}  {items[i].Statement} {(Console.IsInputRedirected ? "\n" : "")}");
            switch (input.ReadLine()?.Trim())
            {
                case null or Stop:
                    prompts.WriteLine();
                    return answers;
                case "":
                    i++;
                    break;
                case var line when int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var answer) && answer is >= AssessmentItem.Lowest and <= AssessmentItem.Highest:
                    answers.Add((items[i++], answer));
                    break;
                default:
                    prompts.WriteLine($"A number from {AssessmentItem.Lowest} to {AssessmentItem.Highest}, Enter to skip, or {Stop} to stop.");
                    break;
            }
        }

        return answers;
    }
}

using System.CommandLine;
using System.Text.RegularExpressions;

namespace ResumeSkills.Cli;

/// <summary>What is wrong with a command line, in words for its writer rather than in those of the parser.</summary>
internal static partial class UsageErrors
{
    private static readonly (Regex Mechanical, string Plain)[] Phrases =
    [
        (MissingValue(), "$1 needs a value after it."),
        (SeveralValues(), "$1 may be given only once."),
        (MissingArgument(), "name the $1."),
        (UnknownOption(), "there is no option '$1'; if it is a file, write './$1'."),
        (UnknownArgument(), "'$1' is not expected here."),
        (UnknownChoice(), "'$1' is not one of the choices:"),
        (MissingCommand(), "which of its commands is missing."),
    ];

    /// <summary>Names that begin with a dash are files behind "--", which the parser would take for options all the same.</summary>
    public static string[] WithFilesMarked(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        return end < 0 ? args : [.. args[..(end + 1)], .. args[(end + 1)..].Select(arg => arg is ['-', _, ..] ? "./" + arg : arg)];
    }

    public static IEnumerable<string> Of(ParseResult parsed) => parsed.Errors.Select(error => Reword(error.Message)).Distinct(StringComparer.Ordinal);

    private static string Reword(string message)
    {
        var (mechanical, plain) = Array.Find(Phrases, phrase => phrase.Mechanical.IsMatch(message));
        return mechanical is null ? message : mechanical.Replace(message, plain).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
    }

    [GeneratedRegex(@"^Required argument missing for option: '([^']*)'\.$")]
    private static partial Regex MissingValue();

    [GeneratedRegex(@"^Option '([^']*)' expects a single argument but \d+ were provided\.$")]
    private static partial Regex SeveralValues();

    [GeneratedRegex(@"^Required argument '([^']*)' missing for command: '[^']*'\.$")]
    private static partial Regex MissingArgument();

    [GeneratedRegex(@"^Unrecognized command or argument '(-[^']*)'\.$")]
    private static partial Regex UnknownOption();

    [GeneratedRegex(@"^Unrecognized command or argument '([^']*)'\.$")]
    private static partial Regex UnknownArgument();

    [GeneratedRegex(@"^Argument '([^']*)' not recognized\. Must be one of:")]
    private static partial Regex UnknownChoice();

    [GeneratedRegex(@"^Required command was not provided\.$")]
    private static partial Regex MissingCommand();
}

using System.CommandLine;

namespace ResumeSkills.Cli;

/// <summary>What a user may have meant who named no command, or one that there is not.</summary>
internal static class Suggestion
{
    // More letters amiss than this and another word was meant.
    private const int MostLettersAmiss = 3;

    /// <summary>A sentence with the next step, or null where the first argument is a command or an option.</summary>
    public static string? For(string[] args, Command root)
    {
        if (args.Length == 0 || args[0].StartsWith('-') || root.Subcommands.Any(command => command.Name == args[0]))
            return null;
        if (File.Exists(args[0]))
            return $"to report on a document, write: {root.Name} analyze {args[0]}";
        return Nearest(args[0], root.Subcommands.Select(command => command.Name)) is { } nearest
            ? $"there is no command '{args[0]}'; did you mean '{nearest}'?"
            : $"there is no command '{args[0]}'; the commands are {string.Join(", ", root.Subcommands.Select(command => command.Name))}.";
    }

    /// <summary>The name that was most likely meant, or null where none is like it.</summary>
    public static string? Nearest(string word, IEnumerable<string> names) =>
        names.MinBy(name => Distance(name, word)) is { } nearest && Distance(nearest, word) <= MostLettersAmiss ? nearest : null;

    /// <summary>"did you mean 'x'?" where one of the names is near, else all of them.</summary>
    public static string InsteadOf(string word, IReadOnlyList<string> names) =>
        Nearest(word, names) is { } nearest ? $"did you mean '{nearest}'?" : $"there are {string.Join(", ", names)}.";

    /// <summary>Letters to put in, take out or change between two words (Levenshtein).</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}

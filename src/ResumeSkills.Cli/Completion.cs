using System.CommandLine;
using System.Text;
using ResumeSkills.Cli.Commands;
using ResumeSkills.Critique;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli;

/// <summary>Completion scripts, made from the commands themselves so that they cannot fall behind.</summary>
internal static class Completion
{
    public static string Script(string shell, Command root) => shell switch
    {
        "fish" => Fish(root),
        // The shell reads scripts of the other one after these words.
        "zsh" => "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n" + Bash(root),
        _ => Bash(root),
    };

    private static string Bash(Command root)
    {
        var commands = new StringBuilder();
        var values = new StringBuilder();
        foreach (var command in root.Subcommands)
            commands.Append("        ").Append(command.Name).Append(") words=\"").AppendJoin(' ', WordsOf(command)).Append("\" ;;\n");
        foreach (var (names, choices) in Choices(root))
            values.Append("        ").AppendJoin('|', names).Append(") words=\"").AppendJoin(' ', choices).Append("\"; chosen=1 ;;\n");
        return $$"""
            _{{root.Name}}() {
                local current="${COMP_WORDS[COMP_CWORD]}" words="" chosen=""
                case "${COMP_WORDS[1]}" in
            {{commands.ToString().TrimEnd('\n')}}
                esac
                case "${COMP_WORDS[COMP_CWORD-1]}" in
            {{values.ToString().TrimEnd('\n')}}
                esac
                if [ "$COMP_CWORD" -eq 1 ]; then
                    words="{{string.Join(' ', root.Subcommands.Select(command => command.Name))}} --help --version"
                fi
                COMPREPLY=( $(compgen -W "$words" -- "$current") )
                if [ "$COMP_CWORD" -gt 1 ] && [ -z "$chosen" ] && [ "${current#-}" = "$current" ]; then
                    COMPREPLY+=( $(compgen -f -- "$current") )
                fi
            }
            complete -o filenames -F _{{root.Name}} {{root.Name}}

            """.ReplaceLineEndings("\n");
    }

    private static string Fish(Command root)
    {
        var script = new StringBuilder();
        foreach (var command in root.Subcommands)
        {
            script.Append("complete -c ").Append(root.Name).Append(" -n __fish_use_subcommand -fa ").Append(command.Name).Append(" -d ").Append(Quoted(command.Description)).Append('\n');
            var here = $"complete -c {root.Name} -n '__fish_seen_subcommand_from {command.Name}'";
            if (WordsOf(command).Where(word => !word.StartsWith('-')).ToList() is { Count: > 0 } words)
                script.Append(here).Append(" -a '").AppendJoin(' ', words).Append("'\n");
            foreach (var option in OptionsOf(command))
            {
                script.Append(here);
                foreach (var name in NamesOf(option))
                    script.Append(name.StartsWith("--", StringComparison.Ordinal) ? " -l " : " -s ").Append(name.TrimStart('-'));
                if (ChoicesOf(option) is { Count: > 0 } choices)
                    script.Append(" -xa '").AppendJoin(' ', choices).Append('\'');
                script.Append(" -d ").Append(Quoted(option.Description)).Append('\n');
            }
        }

        return script.ToString();
    }

    private static IEnumerable<string> WordsOf(Command command) =>
    [
        .. command.Subcommands.Select(inner => inner.Name),
        .. command.Name == ExplainCommand.Name ? AllRules.List.Select(rule => rule.Id).Concat(Taxonomy.Skills.Select(skill => skill.Id)) : [],
        .. command.Name == CompletionCommand.Name ? ["bash", "zsh", "fish"] : Array.Empty<string>(),
        .. OptionsOf(command).SelectMany(NamesOf),
    ];

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Subcommands.SelectMany(inner => inner.Options)).DistinctBy(option => option.Name);

    private static IEnumerable<string> NamesOf(Option option) => [option.Name, .. option.Aliases.Order(StringComparer.Ordinal)];

    private static IEnumerable<(IReadOnlyList<string> Names, IReadOnlyList<string> Choices)> Choices(Command root) => root.Subcommands.SelectMany(OptionsOf)
        .GroupBy(option => option.Name, StringComparer.Ordinal)
        .Select(same => ((IReadOnlyList<string>)[.. NamesOf(same.First())], (IReadOnlyList<string>)[.. same.SelectMany(ChoicesOf).Distinct(StringComparer.Ordinal)]))
        .Where(pair => pair.Item2.Count > 0);

    // What the help shows between bars is what may be typed.
    private static IReadOnlyList<string> ChoicesOf(Option option) => option.HelpName is { } name && name.Contains('|', StringComparison.Ordinal) ? name.Split('|') : [];

    private static string Quoted(string? text) => $"'{text?.Replace("'", "\\'", StringComparison.Ordinal)}'";
}

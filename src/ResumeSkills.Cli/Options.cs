using System.CommandLine;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli;

/// <summary>The options and arguments of the program, each defined once for all commands that take it.</summary>
internal static class Options
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Markdown = "markdown";
    public const string Html = "html";

    public const string Auto = "auto";
    public const string Always = "always";
    public const string Never = "never";

    public const string Past = "past";
    public const string Current = "current";

    public const string British = "british";
    public const string American = "american";

    private const int MaxWidth = 1000;

    // The library's own options for help and version look their descriptions up by language, which takes longer than some commands run.
    public static Option<bool> Help() => new("--help", "-h", "-?", "/h", "/?")
    {
        Description = "Show help and usage information",
        Arity = ArgumentArity.Zero,
        Recursive = true,
        Action = new HelpWithExamples(),
    };

    public static Option<bool> Version() => new("--version")
    {
        Description = "Show version information",
        Arity = ArgumentArity.Zero,
        Action = new ShowVersion(),
    };

    public static Argument<string[]> Documents() => WithoutOptions(new Argument<string[]>("FILE")
    {
        Description = "Resumes or cover letters: PDF, DOCX, text, Markdown or JSON Resume.",
        Arity = ArgumentArity.OneOrMore,
    });

    public static Argument<string> Document(string name, string description) => WithoutOptions(new Argument<string>(name) { Description = description });

    public static Option<string?> Job() => File("--job", "A job posting to lay beside the document: text, Markdown, PDF, DOCX or a saved web page.");

    public static Option<string?> Letter() => File("--letter", "For a resume: the cover letter that goes with it, to be cross-checked and looked at by itself.");

    public static Option<string?> Resume() => File("--resume", "For a cover letter: the resume that it goes with, to be cross-checked and looked at by itself.");

    public static Argument<string?> LinesFile() => WithoutOptions(new Argument<string?>("FILE")
    {
        Description = "Text in UTF-8, one statement a line; standard input without FILE or with '-'.",
        Arity = ArgumentArity.ZeroOrOne,
    });

    public static Argument<string> RuleOrSkill() => new("ID")
    {
        Description = "A rule by its name or code (duty-opener, B01), or a skill by any of its names (conflict-resolution, \"active listening\").",
    };

    // The parser takes a misspelled option for one more file.
    public static Argument<T> WithoutOptions<T>(Argument<T> files)
    {
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (token.Value is ['-', _, ..])
                    result.AddError($"there is no option '{token.Value}'; if it is a file, write './{token.Value}'.");
            }
        });
        return files;
    }

    public static Option<string> Format() => Format("'text' for people, 'json' for programs.", Text, Json);

    public static Option<string> ReportFormat() => Format(
        "'text' for the terminal, 'html' for a page to read, print and hand out, 'markdown' for repositories and wikis, 'json' for programs.",
        Text, Html, Markdown, Json);

    private static Option<string> Format(string description, params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = description,
            DefaultValueFactory = _ => formats[0],
            HelpName = string.Join('|', formats),
        };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Option<string?> Output(string description = "Write the result to this file instead of standard output.")
    {
        var option = new Option<string?>("--output", "-o")
        {
            Description = description,
            HelpName = "FILE",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError("--output needs the name of a file.");
        });
        return option;
    }

    public static Option<string?> As() => new("--as")
    {
        Description = "The name to remember the drafts under [default: the name of the file]",
        HelpName = "NAME",
    };

    public static Option<string> Color()
    {
        var option = new Option<string>("--color")
        {
            Description = "Whether to use colors; 'auto' asks whether the output is a terminal and heeds NO_COLOR.",
            DefaultValueFactory = _ => Auto,
            HelpName = $"{Auto}|{Always}|{Never}",
        };
        return option.AcceptOnlyFromAmong(Auto, Always, Never);
    }

    public static Option<string?> Role() => new("--role")
    {
        Description = $"Balance the document against a kind of work, such as it-support; `{Messages.ProgramName} roles` lists them.",
        HelpName = "ID",
    };

    public static Option<string?> RoleFile() => File("--role-file", "Further roles from a JSON file, written as `roles --format json` writes them.");

    public static Option<string> Tense()
    {
        var option = new Option<string>("--tense")
        {
            Description = "'past' for a job that is over, 'current' for one that goes on.",
            DefaultValueFactory = _ => Past,
            HelpName = $"{Past}|{Current}",
        };
        return option.AcceptOnlyFromAmong(Past, Current);
    }

    public static Option<string?> Spelling()
    {
        var option = new Option<string?>("--spelling")
        {
            Description = $"How words that the program brings in are spelled [default: as the words of the line are; where they tell nothing, {American}]",
            HelpName = $"{British}|{American}",
        };
        return option.AcceptOnlyFromAmong(British, American);
    }

    public static NumberOption Width() => Number(
        "--width", $"Columns of a text report [default: the terminal's, at most {TextLayout.ComfortableWidth}; else {TextLayout.DefaultWidth}]", TextLayout.MinWidth, MaxWidth);

    public static Option<string?> File(string name, string description, string helpName = "FILE")
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError($"{name} needs a name.");
        });
        return option;
    }

    public static NumberOption Number(string name, string description, int least, int most, string helpName = "N") =>
        new(name, least, most) { Description = description, HelpName = helpName };
}

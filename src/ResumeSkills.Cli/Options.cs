using System.CommandLine;
using System.Globalization;
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

    private const int MaxWidth = 1000;

    public static Argument<string[]> Documents() => WithoutOptions(new Argument<string[]>("FILE")
    {
        Description = "Resumes or cover letters: PDF, DOCX, text, Markdown or JSON Resume.",
        Arity = ArgumentArity.OneOrMore,
    });

    public static Argument<string> Document(string name, string description) => WithoutOptions(new Argument<string>(name) { Description = description });

    public static Option<string?> Job() => OtherFile("--job", "A job posting to lay beside the document: text, Markdown, PDF, DOCX or a saved web page.");

    public static Option<string?> Letter() => OtherFile("--letter", "For a resume: the cover letter that goes with it, to be cross-checked.");

    public static Option<string?> Resume() => OtherFile("--resume", "For a cover letter: the resume that it goes with, to be cross-checked.");

    private static Option<string?> OtherFile(string name, string description) => new(name) { Description = description, HelpName = "FILE" };

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

    public static Option<string?> RoleFile() => new("--role-file")
    {
        Description = "Further roles from a JSON file, written as `roles --format json` writes them.",
        HelpName = "FILE",
    };

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

    public static Option<int?> Width()
    {
        var option = new Option<int?>("--width")
        {
            Description = $"Columns of a text report [default: the terminal's, at most {TextLayout.ComfortableWidth}; else {TextLayout.DefaultWidth}]",
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var width) && width is >= TextLayout.MinWidth and <= MaxWidth))
                result.AddError($"--width takes a number from {TextLayout.MinWidth} to {MaxWidth}, not '{token.Value}'.");
        });
        return option;
    }

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

    public static Option<int?> Number(string name, string description, int least, int most)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
                result.AddError($"{name} takes a number {(most == int.MaxValue ? $"of {least} or more" : $"from {least} to {most}")}, not '{token.Value}'.");
        });
        return option;
    }
}

using System.CommandLine;
using System.Globalization;

namespace ResumeSkills.Cli;

/// <summary>An option that takes a whole number. For the parser it is text: its code for numbers would be compiled anew at every start.</summary>
internal sealed class NumberOption : Option<string?>
{
    public NumberOption(string name, int least, int most)
        : base(name) => Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (Number(token.Value) is not { } number || number < least || number > most))
                result.AddError($"{name} takes a number {(most == int.MaxValue ? $"of {least} or more" : $"from {least} to {most}")}, not '{token.Value}'.");
        });

    /// <summary>The number that the user gave, or null.</summary>
    public int? In(ParseResult parsed) => Number(parsed.GetValue(this));

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

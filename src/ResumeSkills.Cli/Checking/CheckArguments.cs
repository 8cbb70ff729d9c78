using System.CommandLine;
using System.Globalization;

namespace ResumeSkills.Cli.Checking;

/// <summary>The options that say what to check and by which settings, for all commands that check.</summary>
internal sealed class CheckArguments
{
    private readonly Argument<string[]> _paths = Options.WithoutOptions(new Argument<string[]>("PATH")
    {
        Description = "Documents, folders, patterns such as 'drafts/**/*.md', or '-' for standard input.",
        Arity = ArgumentArity.OneOrMore,
    });

    private readonly Option<string?> _config = Options.File("--config", $"Settings file [default: {SettingsReader.Variable}, else the nearest {SettingsReader.FileName} upward from each document]");
    private readonly Option<bool> _noConfig = new("--no-config") { Description = "Use the built-in settings alone." };
    private readonly Option<string?> _baseline = Options.File("--baseline", $"File of known findings [default: that of the settings, else {BaselineFile.FileName} at the root where there is one]");
    private readonly Option<string?> _cache = Options.File("--cache", "Keep verdicts in this folder, and take them from there while document, settings and program stay the same.", "DIR");
    private readonly NumberOption _jobs = Options.Number("--jobs", "Documents to look at at a time [default: as many as there are cores]", 1, 256);
    private readonly Option<string?> _today = new("--today") { Description = "The day to compare expiry dates with [default: today]", HelpName = "YYYY-MM-DD" };

    public CheckArguments() => _today.Validators.Add(result =>
    {
        if (result.Tokens is [var token] && Day(token.Value) is null)
            result.AddError($"--today takes a day such as 2027-01-31, not '{token.Value}'.");
    });

    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (var option in new Option[] { _config, _noConfig, _baseline, _cache, _jobs, _today })
            command.Add(option);
    }

    public CheckOptions Read(ParseResult parsed) => new(parsed.GetValue(_paths)!)
    {
        Config = parsed.GetValue(_config),
        NoConfig = parsed.GetValue(_noConfig),
        Baseline = parsed.GetValue(_baseline),
        Cache = parsed.GetValue(_cache),
        Jobs = _jobs.In(parsed),
        Today = Day(parsed.GetValue(_today)),
    };

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

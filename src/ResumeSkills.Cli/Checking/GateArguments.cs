using System.CommandLine;
using ResumeSkills.Checking;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Checking;

/// <summary>The options that say what a document must meet.</summary>
internal sealed class GateArguments
{
    private readonly Option<string?> _failOn = new Option<string?>("--fail-on")
    {
        Description = "Fail on findings of this severity or above [default: error]",
        HelpName = "error|warning|info|never",
    }.AcceptOnlyFromAmong("error", "warning", "info", "never");

    private readonly NumberOption _minScore = Options.Number("--min-score", "Fail a document whose score is less.", 0, 100);

    private readonly Option<string[]> _minSkills = new("--min-skill")
    {
        Description = "Fail a resume that does not have this skill at this level; may be given several times.",
        HelpName = "SKILL=LEVEL",
    };

    private readonly NumberOption _maxFindings = Options.Number("--max-findings", "Fail a document that has more findings.", 0, int.MaxValue);
    private readonly Option<bool> _noRegression = new("--no-regression") { Description = "Fail a document that is worse than the baseline has it: new errors or warnings, a lower score or skill." };

    public GateArguments() => _minSkills.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
        {
            if (Wrong(token.Value) is { } sentence)
                result.AddError(sentence);
        }
    });

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _failOn, _minScore, _minSkills, _maxFindings, _noRegression })
            command.Add(option);
    }

    public CheckOptions Read(ParseResult parsed, CheckOptions options) => options with
    {
        FailOn = parsed.GetValue(_failOn) is { } level ? LevelOf(level) : null,
        MinScore = _minScore.In(parsed),
        MinSkills = [.. (parsed.GetValue(_minSkills) ?? []).Select(Skill)],
        MaxFindings = _maxFindings.In(parsed),
        NoRegression = parsed.GetValue(_noRegression),
    };

    private static FailLevel LevelOf(string word) => word switch
    {
        "error" => FailLevel.Error,
        "warning" => FailLevel.Warning,
        "info" => FailLevel.Info,
        _ => FailLevel.Never,
    };

    private static FoundSkill Skill(string text) => new(text.Split('=')[0], Enum.GetValues<Level>().Single(level => JsonNames.Of(level) == text.Split('=')[1]));

    private static string? Wrong(string text)
    {
        var levels = Enum.GetValues<Level>().Select(level => JsonNames.Of(level)).ToList();
        if (text.Split('=') is not [var skill, var named])
            return $"--min-skill takes a skill and a level, such as leadership=shown, not '{text}'.";
        if (Taxonomy.Find(skill) is null)
            return $"There is no skill '{skill}'; {Suggestion.InsteadOf(skill, [.. Taxonomy.Skills.Select(known => known.Id)])}";
        return levels.Contains(named, StringComparer.Ordinal) ? null : $"There is no level '{named}'; {Suggestion.InsteadOf(named, levels)}";
    }
}

using System.ComponentModel;

namespace ResumeSkills.Reporting.Json;

[Description("0 to 100 for what the text shows and how clearly; never a verdict on its writer.")]
internal sealed record ScoreJson(
    [property: Description("The sum of the parts.")] int Total,
    [property: Description("Scores of different versions must not be compared.")] string Version,
    IReadOnlyList<ScorePartJson> Parts)
{
    public static ScoreJson? Of(Score? score) =>
        score is null ? null : new ScoreJson(score.Total, score.Version, [.. score.Parts.Select(ScorePartJson.From)]);
}

internal sealed record ScorePartJson(
    string Id,
    string Name,
    int Points,
    [property: Description("Points that can be had.")] int Of,
    string Explanation,
    [property: Description("Where the points come from; they add up to the part.")] IReadOnlyList<ScoreItemJson> Items)
{
    public static ScorePartJson From(ScorePart part) => new(
        part.Id, part.Name, part.Points, part.Of, part.Explanation,
        [.. part.Items.Select(item => new ScoreItemJson(item.Reason, item.Points, item.Bullets, item.RuleId))]);
}

internal sealed record ScoreItemJson(
    string Reason,
    int Points,
    [property: Description("Numbers of the statements concerned.")] IReadOnlyList<int> Bullets,
    [property: Description("The rule whose findings it counts, or null.")] string? Rule);

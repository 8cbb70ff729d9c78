using System.ComponentModel;

namespace ResumeSkills.Reporting.Json;

internal sealed record CoverageJson(
    string Skill,
    [property: OneOf(typeof(SkillKind))] string Kind,
    [property: OneOf(typeof(Level)), Description("The strongest level found; null where nothing was.")] string? Level,
    [property: Description("Numbers of the statements that have the skill at that level, best first.")] IReadOnlyList<int> Best,
    [property: Description("How many show it, or claim it where none shows it.")] int Count,
    [property: Description("Where it is only claimed: the bullet that could most easily carry its evidence, or null.")] int? Nearest)
{
    public static CoverageJson Of(SkillCoverage coverage) => new(
        coverage.Skill.Id, JsonNames.Of(coverage.Skill.Kind), JsonNames.Of(coverage.Strongest), coverage.Best, coverage.Count, coverage.Nearest);
}

internal sealed record InventoryJson(
    string Name,
    string Skill,
    [property: OneOf(typeof(SkillKind)), Description("The column.")] string Kind,
    IReadOnlyList<int> Bullets,
    [property: Description("Whether an act of it is told; otherwise it is only listed or claimed.")] bool Shown)
{
    public static InventoryJson Of(InventoryItem item) => new(item.Name, item.Skill.Id, JsonNames.Of(item.Skill.Kind), item.Bullets, item.IsShown);
}

internal sealed record BalanceJson(
    [property: Description("Id of the role.")] string Role,
    [property: Description("Evidence points of technical skills.")] int Technical,
    [property: Description("Evidence points of workplace skills.")] int Workplace,
    [property: Description("The share of technical points, 0 to 1; null without any points.")] double? TechnicalShare,
    [property: Description("Where the usual range of that share begins.")] double LowShare,
    [property: Description("Where it ends.")] double HighShare,
    IReadOnlyList<GapJson> Gaps,
    string Message)
{
    public static BalanceJson? Of(Balance? balance) => balance is null ? null : new BalanceJson(
        balance.Role.Id,
        balance.TechnicalPoints,
        balance.WorkplacePoints,
        balance.TechnicalShare is { } share ? Math.Round(share, 4) : null,
        Math.Round(balance.LowShare, 4),
        Math.Round(balance.HighShare, 4),
        [.. balance.Gaps.Select(GapJson.Of)],
        balance.Message);
}

internal sealed record GapJson(
    string Skill,
    [property: OneOf(typeof(Level))] string? Found,
    [property: OneOf(typeof(Level))] string Wanted,
    [property: Description("Whether the role rests on it.")] bool Core,
    [property: Description("A question that brings back an experience to tell of.")] string Prompt)
{
    public static GapJson Of(SkillGap gap) => new(gap.Skill.Id, JsonNames.Of(gap.Found), JsonNames.Of(gap.Wanted), gap.IsCore, gap.Prompt);
}

internal sealed record PlanStepJson(string Skill, string Problem, string Plan, string FirstStep, string Growth, IReadOnlyList<int> Bullets)
{
    public static PlanStepJson Of(PlanStep step) => new(step.Skill.Id, step.Problem, step.Plan, step.FirstStep, step.Growth, step.Bullets);
}

internal sealed record StoryJson(
    [property: Description("Number of the statement that begins the story.")] int Bullet,
    string Skill,
    [property: Description("Situation, task, action, result.")] IReadOnlyList<StoryPartJson> Parts,
    [property: Description("What an interviewer is likely to ask.")] IReadOnlyList<string> Questions)
{
    public static StoryJson Of(Story story) => new(
        story.Bullet,
        story.Skill.Id,
        [.. story.Parts.Select(part => new StoryPartJson(JsonNames.Of(part.Kind), part.Span?.Start, part.Span?.Length, part.Question))],
        story.Questions);
}

internal sealed record StoryPartJson(
    [property: OneOf(typeof(StoryPartKind))] string Part,
    [property: Description("Where the statement tells it; null where it does not.")] int? Start,
    int? Length,
    [property: Description("What to think about where it is missing.")] string? Question);

[Description("A document beside a job posting.")]
internal sealed record JobJson(
    [property: Description("The posting's file name.")] string Posting,
    [property: Description("The skills that it asks for, those it asks for most first.")] IReadOnlyList<JobSkillJson> Skills,
    [property: Description("Tools and methods that it names.")] IReadOnlyList<JobTermJson> Terms)
{
    public static JobJson? Of(JobMatch? job) => job is null ? null : new JobJson(
        job.Posting.Name,
        [.. job.Skills.Select(skill => JobSkillJson.Of(skill, job.Posting))],
        [.. job.Terms.Select(term => new JobTermJson(term.Term, term.IsNamed, term.Bullets))]);
}

internal sealed record JobSkillJson(
    string Skill,
    [property: OneOf(typeof(SkillKind))] string Kind,
    [property: OneOf(typeof(Level)), Description("The best level in the document; null for nothing.")] string? Found,
    [property: Description("Numbers of the statements that have it at that level.")] IReadOnlyList<int> Bullets,
    [property: Description("The posting's words that ask for it; offsets are those of the posting's text.")] IReadOnlyList<AskJson> Asks,
    [property: Description("Where it is not shown: a question that brings back an experience to tell of.")] string? Prompt)
{
    public static JobSkillJson Of(JobSkill skill, Document posting) => new(
        skill.Skill.Id,
        JsonNames.Of(skill.Skill.Kind),
        JsonNames.Of(skill.Found),
        skill.Bullets,
        [.. skill.Asks.Select(ask => new AskJson(ask.Start, ask.Length, ask.Of(posting.Text)))],
        skill.Prompt);
}

internal sealed record AskJson(int Start, int Length, string Text);

internal sealed record JobTermJson(
    string Term,
    [property: Description("Whether the document names it at all, be it in a heading or a list.")] bool Named,
    [property: Description("Numbers of the statements that name it too.")] IReadOnlyList<int> Bullets);

internal sealed record CompanionJson(
    [property: OneOf(typeof(CompanionRemarkKind))] string Kind,
    [property: Description("Number of the letter's statement, or null.")] int? InLetter,
    [property: Description("Number of the resume's statement, or null.")] int? InResume,
    string Message)
{
    public static CompanionJson Of(CompanionRemark remark) => new(JsonNames.Of(remark.Kind), remark.InLetter, remark.InResume, remark.Message);
}

internal sealed record CompanionDocumentJson(
    [property: Description("The file's name as it was given.")] string Name,
    [property: OneOf(typeof(DocumentKind))] string Kind,
    [property: Description("0 to 100.")] int? Score,
    [property: Description("Those about the whole, then those of its statements in reading order.")] IReadOnlyList<CompanionFindingJson> Findings)
{
    public static CompanionDocumentJson? Of(Report? report) => report is null ? null : new(
        report.Document.Name,
        JsonNames.Of(report.Document.Kind),
        report.Score?.Total,
        [.. CompanionWording.All(report).Select(found => new CompanionFindingJson(found.Finding.RuleId, JsonNames.Of(found.Finding.Severity), found.Finding.Message, found.Number))]);
}

internal sealed record CompanionFindingJson(
    string Rule,
    [property: OneOf(typeof(Severity))] string Severity,
    string Message,
    [property: Description("Number of its statement concerned; null where the whole document is.")] int? Statement);

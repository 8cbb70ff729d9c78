using System.ComponentModel;

namespace ResumeSkills.Reporting.Json;

[Description("A bullet, or a sentence of running text.")]
internal sealed record StatementJson(
    [property: Description("From 1, in reading order.")] int Number,
    [property: Description("Its words on one line. All offsets below count its UTF-16 code units.")] string Text,
    [property: OneOf(typeof(SectionKind))] string Section,
    [property: Description("From 1; 0 where the format has no pages.")] int Page,
    [property: Description("The post, course or project it stands under; null where none is announced.")] EntryJson? Entry,
    [property: Description("Workplace skills, then technical ones, each strongest first.")] IReadOnlyList<TagJson> Tags,
    [property: Description("Weightiest first.")] IReadOnlyList<FindingJson> Findings,
    [property: Description("Null where it is best left alone.")] RewriteJson? Rewrite)
{
    public static StatementJson Of(BulletReport report) => new(
        report.Bullet.Number,
        report.Bullet.Text,
        JsonNames.Of(report.Bullet.Section.Kind),
        report.Bullet.Place.Page,
        report.Bullet.Entry is { } entry ? new EntryJson(entry.Title, entry.Organization, entry.Dates, entry.IsCurrent) : null,
        [.. report.Tags.Select(TagJson.Of)],
        [.. report.Findings.Select(finding => FindingJson.Of(finding, inStatement: true))],
        report.Rewrite is { } rewrite ? RewriteJson.Of(rewrite) : null);
}

internal sealed record EntryJson(
    string Title,
    string? Organization,
    [property: Description("As written.")] string? Dates,
    [property: Description("Whether it goes on; null where the dates do not tell.")] bool? Current);

[Description("A text and the skills that it shows or claims: what the command 'tag' answers for each line.")]
internal sealed record TaggedJson(string Text, IReadOnlyList<TagJson> Tags)
{
    public static TaggedJson Of(string text, IReadOnlyList<Tag> tags) => new(text, [.. tags.Select(TagJson.Of)]);
}

internal sealed record TagJson(
    [property: Description("Id of the skill.")] string Skill,
    [property: OneOf(typeof(SkillKind))] string Kind,
    [property: OneOf(typeof(Level))] string Level,
    [property: Description("Estimated probability, 0 to 1, that a careful reader would give this tag.")] double Confidence,
    [property: Description("The words that the tag rests on.")] IReadOnlyList<EvidenceJson> Evidence)
{
    public static TagJson Of(Tag tag) => new(
        tag.Skill.Id,
        JsonNames.Of(tag.Skill.Kind),
        JsonNames.Of(tag.Level),
        // Two digits say all that a calibrated probability is worth, and keep results equal across processors.
        Math.Round(tag.Confidence, 2),
        [.. tag.Evidence.Select(evidence => new EvidenceJson(evidence.Span.Start, evidence.Span.Length, JsonNames.Of(evidence.Part)))]);
}

internal sealed record EvidenceJson(int Start, int Length, [property: OneOf(typeof(EvidencePart))] string Part);

internal sealed record FindingJson(
    [property: Description("Id of the rule; 'resumeskills explain ID' tells more.")] string Rule,
    [property: OneOf(typeof(Severity))] string Severity,
    [property: Description("What is missing or in the way, and the next step.")] string Message,
    [property: Description("Where the words concerned begin in the statement's text; null where the whole document is concerned.")] int? Start,
    int? Length,
    [property: Description("Changes of the statement's text that would mend it.")] IReadOnlyList<EditJson> Edits)
{
    public static FindingJson Of(Finding finding, bool inStatement) => new(
        finding.RuleId,
        JsonNames.Of(finding.Severity),
        finding.Message,
        inStatement ? finding.Span.Start : null,
        inStatement ? finding.Span.Length : null,
        // Of the document's text, which other edits would change, the contract shows statements only.
        [.. finding.Edits.Where(_ => inStatement).Select(edit => new EditJson(edit.Span.Start, edit.Span.Length, edit.Replacement, JsonNames.Of(edit.Safety)))]);
}

internal sealed record EditJson(int Start, int Length, string Replacement, [property: OneOf(typeof(EditSafety))] string Safety);

[Description("What the program would say in place of a statement: what the command 'rewrite' answers for each line.")]
internal sealed record RewriteJson(
    string Before,
    [property: Description("Blanks in [square brackets]; null where nothing better can be said for the writer.")] string? After,
    [property: OneOf(typeof(RewriteAction))] string Action,
    [property: Description("What only the writer can tell, at most two.")] IReadOnlyList<string> Blanks,
    [property: Description("The patterns that made it, and the weaknesses they answer.")] IReadOnlyList<string> Rules,
    [property: Description("Why, in a sentence.")] string Reason)
{
    public static RewriteJson Of(Rewrite rewrite) =>
        new(rewrite.Before, rewrite.After, JsonNames.Of(rewrite.Action), rewrite.Blanks, rewrite.RuleIds, rewrite.Reason);
}

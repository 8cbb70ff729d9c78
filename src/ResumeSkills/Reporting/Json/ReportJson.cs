using System.ComponentModel;

namespace ResumeSkills.Reporting.Json;

/// <summary>One report as other programs get it. Field names and their meaning are a contract: fields may be added, none changes.</summary>
[Description("What the program found in one document.")]
internal sealed record ReportJson(
    DocumentJson Document,
    [property: Description("Why the document could not be read; null where it was. Then all lists are empty.")] ErrorJson? Error,
    IReadOnlyList<SectionJson> Sections,
    [property: Description("The bullets of a resume, in reading order.")] IReadOnlyList<StatementJson> Bullets,
    [property: Description("The sentences of a summary or of a letter, in reading order, numbered in one row with the bullets.")] IReadOnlyList<StatementJson> Statements,
    [property: Description("What concerns the document as a whole.")] IReadOnlyList<FindingJson> Findings,
    ScoreJson? Score,
    [property: Description("All skills of the taxonomy, strongest first.")] IReadOnlyList<CoverageJson> Coverage,
    [property: Description("Technical and workplace skills in the words of the document.")] IReadOnlyList<InventoryJson> Inventory,
    [property: Description("The balance for the role that was named; null where none was.")] BalanceJson? Balance,
    [property: Description("One or two skills to work on next.")] IReadOnlyList<PlanStepJson> Plan,
    [property: Description("Bullets to tell of in an interview, best first.")] IReadOnlyList<StoryJson> Stories,
    [property: Description("The document beside the posting; null where none was given.")] JobJson? Job,
    [property: Description("The document beside its letter or resume.")] IReadOnlyList<CompanionJson> Companion,
    [property: Description("What its letter or resume is by itself; null where none was given.")] CompanionDocumentJson? CompanionDocument,
    VersionsJson Versions)
{
    public static ReportJson Of(Report report, Versions versions) => new(
        DocumentJson.Of(report.Document),
        null,
        [.. report.Document.Sections.Select(section => new SectionJson(JsonNames.Of(section.Kind), section.Heading))],
        [.. report.Bullets.Where(bullet => bullet.Bullet.Kind == BulletKind.Item).Select(StatementJson.Of)],
        [.. report.Bullets.Where(bullet => bullet.Bullet.Kind == BulletKind.Sentence).Select(StatementJson.Of)],
        [.. report.Findings.Select(finding => FindingJson.Of(finding, inStatement: false))],
        ScoreJson.Of(report.Score),
        [.. report.Coverage.Select(CoverageJson.Of)],
        [.. report.Inventory.Select(InventoryJson.Of)],
        BalanceJson.Of(report.Balance),
        [.. report.Plan.Select(PlanStepJson.Of)],
        [.. report.Stories.Select(StoryJson.Of)],
        JobJson.Of(report.Job),
        [.. report.Companion?.Remarks.Select(CompanionJson.Of) ?? []],
        CompanionDocumentJson.Of(report.Companion?.Report),
        VersionsJson.Of(versions));

    /// <summary>The place of a document that could not be read: nothing lost, nothing invented.</summary>
    public static ReportJson Of(UnreadableDocumentException error, Versions versions) => new(
        new DocumentJson(error.FileName, null, 0, [], null), new ErrorJson(JsonNames.Of(error.Cause), error.Message),
        [], [], [], [], null, [], [], null, [], [], null, [], null, VersionsJson.Of(versions));
}

internal sealed record DocumentJson(
    [property: Description("The file's name as it was given.")] string Name,
    [property: OneOf(typeof(DocumentKind)), Description("Null where the document could not be read.")] string? Kind,
    [property: Description("Number of pages; 0 where the format has none.")] int Pages,
    [property: Description("What the reader could not make sense of, as sentences.")] IReadOnlyList<string> Warnings,
    [property: Description("How surely a page-based document was read; null for formats that tell their text plainly.")] ExtractionJson? Extraction)
{
    public static DocumentJson Of(Document document) => new(
        document.Name, JsonNames.Of(document.Kind), document.Pages, document.Warnings, document.Extraction is { } extraction
            ? new ExtractionJson(Math.Round(extraction.LettersMapped, 4), extraction.Columns, extraction.OrderAmbiguous)
            : null);
}

internal sealed record ExtractionJson(
    [property: Description("Share, 0 to 1, of the shown letters that the file says the meaning of.")] double LettersMapped,
    [property: Description("The most columns side by side on a page.")] int Columns,
    bool OrderAmbiguous);

internal sealed record ErrorJson(
    [property: OneOf(typeof(UnreadableCause))] string Cause,
    [property: Description("A sentence that names the file and the next step.")] string Message);

internal sealed record SectionJson([property: OneOf(typeof(SectionKind))] string Kind, string Heading);

internal sealed record VersionsJson(
    [property: Description("Version of the program.")] string Program,
    [property: Description("Fingerprint of the model's weights.")] string Model,
    [property: Description("Fingerprint of the list of skills.")] string Taxonomy)
{
    public static VersionsJson Of(Versions versions) => new(versions.Program, versions.Model, versions.Taxonomy);
}

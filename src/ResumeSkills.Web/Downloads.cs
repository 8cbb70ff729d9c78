using System.Net.Mime;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Annotating;
using ResumeSkills.Reporting.Annotating.Docx;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Web.Improving;

namespace ResumeSkills.Web;

/// <summary>What a writer can take home.</summary>
internal static class Downloads
{
    public const string Improved = "improved";
    public const string Annotated = "annotated";
    public const string Html = "html";
    public const string Json = "json";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <exception cref="Refusal">There is no such download for this document.</exception>
    public static IResult Of(Draft draft, string kind, Versions versions)
    {
        var state = draft.State;
        var name = Path.GetFileNameWithoutExtension(draft.Upload.Name);
        switch (kind)
        {
            case Improved when IsWord(draft):
                return Results.File(DocxEditor.Apply(draft.Original, draft.Upload.Bytes, state.Texts).Copy, Word, $"{name}-improved.docx");
            case Improved:
                return Results.File(Written(stream => ImprovedText.Write(stream, state.Report)), "text/plain; charset=utf-8", $"{name}-improved.txt");
            case Annotated when Annotator.CanAnnotate(draft.Original.Document):
                var copy = Annotator.Annotate(draft.Original, draft.Upload.Bytes, rewrites: true);
                return IsWord(draft) ? Results.File(copy, Word, $"{name}-comments.docx") : Results.File(copy, MediaTypeNames.Application.Pdf, $"{name}-notes.pdf");
            case Html:
                return Results.File(Written(stream => HtmlReport.Write(stream, state.Report, versions)), "text/html; charset=utf-8", $"{name}-report.html");
            case Json:
                return Results.File(Written(stream => JsonReport.Write(stream, [new Outcome(state.Report)], versions)), MediaTypeNames.Application.Json, $"{name}-report.json");
            default:
                throw Refusal.Gone();
        }
    }

    public static bool IsWord(Draft draft) => Annotator.CanTrackChanges(draft.Original.Document);

    /// <summary>Numbers of the changed statements that cannot be changed in the writer's Word file.</summary>
    public static IReadOnlyList<int> Unchangeable(Draft draft, DraftState state) =>
        IsWord(draft) && state.Texts.Count > 0 ? DocxEditor.Apply(draft.Original, draft.Upload.Bytes, state.Texts).Unchanged : [];

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}

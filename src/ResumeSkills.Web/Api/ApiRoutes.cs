using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Web.Api;

/// <summary>The HTTP API: the commands of the program, with the same JSON. It keeps nothing.</summary>
internal static class ApiRoutes
{
    public static void Map(WebApplication app)
    {
        var api = app.MapGroup("/api").WithTags("ResumeSkills");
        api.MapPost("/analyze", AnalyzeAsync)
            .Accepts<AnalyzeForm>("multipart/form-data").Produces<ReportJson>().WithProblems()
            .WithName("analyze").WithSummary("Reports which skills each line of a document shows or only claims.");
        api.MapPost("/match", MatchAsync)
            .Accepts<MatchForm>("multipart/form-data").Produces<MatchJson>().WithProblems()
            .WithName("match").WithSummary("Tells which skills a job posting asks for, and which of them a document shows.");
        api.MapPost("/tag", (HttpContext context, TagRequest request) => Line(context, request.Text, (json, line) => JsonLine.Write(json, line, Tagging.Tagger.Default.Tag(line))))
            .Produces<TaggedJson>().WithProblems()
            .WithName("tag").WithSummary("Tells which skills one statement shows or claims, and by which words.");
        api.MapPost("/rewrite", (HttpContext context, RewriteRequest request, Analyzer analyzer) =>
                Line(context, request.Text, (json, line) => JsonLine.Write(json, analyzer.Rewrite(line, TenseOf(request.Tense)))))
            .Produces<RewriteJson>().WithProblems()
            .WithName("rewrite").WithSummary("Says one statement in better words, asks for what is missing, or leaves it alone.");
    }

    private static async Task AnalyzeAsync(HttpContext context, UploadGate gate, Intake intake, WebSettings settings)
    {
        using var lease = gate.Enter(context, Limits.FormSize);
        var analyzed = await intake.AnalyzeAsync(await FormAsync(context), context.RequestAborted);
        await AnswerAsync(context, json => JsonLine.Write(json, new Outcome(analyzed.Report), settings.Versions));
    }

    private static async Task MatchAsync(HttpContext context, UploadGate gate, Intake intake)
    {
        using var lease = gate.Enter(context, Limits.FormSize);
        var form = await FormAsync(context);
        var analyzed = await intake.AnalyzeAsync(form, context.RequestAborted);
        if (analyzed.Report.Job is null)
            throw Refusal.Wrong("There is no posting: send it in the field 'job', as a file or as text.");
        await AnswerAsync(context, json => JsonSerializer.Serialize(json, MatchJson.Of(analyzed.Report), JsonContract.Default.MatchJson));
    }

    private static async Task<IFormCollection> FormAsync(HttpContext context)
    {
        var form = await Upload.ReadFormAsync(context);
        return Upload.Of(form, "file") is null ? throw Refusal.Wrong("There is no document: send it in the field 'file', as a file or as text.") : form;
    }

    private static Task Line(HttpContext context, string? text, Action<Utf8JsonWriter, string> write)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw Refusal.Wrong("Send an object with a statement in it: {\"text\": \"…\"}.");
        if (text.Length > Limits.StatementLength)
            throw Refusal.TooLarge($"A statement has at most {Limits.StatementLength:N0} letters.");
        return AnswerAsync(context, json => write(json, text));
    }

    private static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonLine.Options))
            write(json);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = bytes.WrittenCount;
        await context.Response.Body.WriteAsync(bytes.WrittenMemory, context.RequestAborted);
    }

    private static Tense TenseOf(string? tense) => tense switch
    {
        null or "past" => Tense.Past,
        "current" => Tense.Current,
        _ => throw Refusal.Wrong("The tense is 'past' or 'current'."),
    };

    private static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder route)
    {
        foreach (var status in new[] { 400, 401, 403, 413, 415, 422, 429, 503 })
            route.ProducesProblem(status);
        return route;
    }
}

internal sealed record AnalyzeForm(
    [property: FromForm(Name = "file"), Description("The resume or cover letter: PDF, DOCX, text, Markdown or JSON Resume.")] IFormFile File,
    [property: FromForm(Name = "letter"), Description("For a resume: the letter that goes with it; for a letter: the resume.")] IFormFile? Letter,
    [property: FromForm(Name = "job"), Description("A job posting, as a file or as text.")] IFormFile? Job,
    [property: FromForm(Name = "role"), Description("Id of a role, such as it-support.")] string? Role);

internal sealed record MatchForm(
    [property: FromForm(Name = "file"), Description("The resume or cover letter.")] IFormFile File,
    [property: FromForm(Name = "job"), Description("The job posting, as a file or as text.")] IFormFile Job);

internal sealed record TagRequest([property: Description("One statement.")] string? Text);

internal sealed record RewriteRequest(
    [property: Description("One statement.")] string? Text,
    [property: Description("'past' for a job that is over, 'current' for one that goes on; 'past' where it is not said.")] string? Tense);

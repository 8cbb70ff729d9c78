using System.Text.Json.Serialization;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Web.Improving;
using ResumeSkills.Web.Safety;

namespace ResumeSkills.Web.Pages;

/// <summary>The addresses that people visit. Every post carries the mark of its form and leads to a page, so that all of it works without a script.</summary>
internal static class PageRoutes
{
    private const string BulletPath = "/reports/{id}/bullets/{number:int}";

    public static void Map(WebApplication app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription();
        pages.MapReading("/", (HttpContext context) => Page.WriteAsync(context, html => StartPage.Write(html, Visitor.Mark(Visitor.Of(context)))));
        pages.MapReading("/assets/{name}", Assets.Of);
        pages.MapReading(AccessToken.SignIn, (HttpContext context) => Page.WriteAsync(context, html => SignInPage.Write(html, Visitor.Mark(Visitor.Of(context)), wasWrong: false)));
        pages.MapPost(AccessToken.SignIn, SignInAsync);
        pages.MapPost("/reports", UploadAsync);
        pages.MapPost("/demo", DemoAsync);
        pages.MapReading("/reports/{id}", ShowAsync);
        pages.MapPost(BulletPath, ChangeAsync);
        pages.MapPost(BulletPath + "/preview", PreviewAsync);
        pages.MapPost("/reports/{id}/undo", UndoAsync);
        pages.MapPost("/reports/{id}/forget", ForgetAsync);
        pages.MapReading("/reports/{id}/download/{kind}", (string id, string kind, HttpContext context, Drafts drafts, Analysis analysis, WebSettings settings) =>
        {
            var draft = drafts.Find(id, Visitor.Of(context));
            return analysis.InTurnAsync(() => Downloads.Of(draft, kind, settings.Versions), context.RequestAborted);
        });
    }

    private static async Task<SeeOther> UploadAsync(HttpContext context, UploadGate gate, Intake intake, Drafts drafts)
    {
        using var lease = gate.Enter(context, Limits.FormSize);
        var form = await Upload.ReadFormAsync(context);
        var owner = Visitor.Require(context, form);
        return ToPage(drafts.Add(owner, await intake.AnalyzeAsync(form, context.RequestAborted)));
    }

    private static async Task<SeeOther> DemoAsync(HttpContext context, Intake intake, Drafts drafts)
    {
        var owner = Visitor.Require(context, await SmallFormAsync(context));
        return ToPage(drafts.Add(owner, await intake.AnalyzeAsync(Assets.Demo, context.RequestAborted)));
    }

    private static async Task ShowAsync(string id, HttpContext context, Drafts drafts, Analysis analysis)
    {
        var owner = Visitor.Of(context);
        var draft = drafts.Find(id, owner);
        var page = await analysis.InTurnAsync(() => Page.Of(html => ReportPage.Write(html, draft, Visitor.Mark(owner))), context.RequestAborted);
        await Page.WriteAsync(context, page);
    }

    private static async Task<SeeOther> ChangeAsync(string id, int number, HttpContext context, Drafts drafts, Analysis analysis)
    {
        var form = await SmallFormAsync(context);
        var draft = drafts.Find(id, Visitor.Require(context, form));
        var bullet = Find(draft, number);
        Action change = form["action"].ToString() switch
        {
            BulletTools.Accept when bullet.Rewrite?.After is { } after => () => draft.Reword(number, Filled(after, form)),
            BulletTools.Decline => () => draft.Decline(number),
            BulletTools.Keep => () => draft.Reword(number, TextOf(form)),
            BulletTools.Restore => () => draft.Reword(number, draft.Original.Bullets[number - 1].Bullet.Text),
            _ => throw Refusal.Wrong("There is nothing to do with this line."),
        };
        await analysis.InTurnAsync(change, context.RequestAborted);
        return new SeeOther($"/reports/{draft.Id}#b{number}");
    }

    private static async Task<IResult> PreviewAsync(string id, int number, HttpContext context, Drafts drafts, Analysis analysis)
    {
        var owner = Visitor.Require(context, form: null);
        var draft = drafts.Find(id, owner);
        Find(draft, number);
        var text = TextOf(await SmallFormAsync(context));
        var report = await analysis.InTurnAsync(() => draft.Preview(number, text), context.RequestAborted);
        using var html = new StringWriter();
        ReportPage.WritePreview(new HtmlWriter(html), report.Bullets[number - 1]);
        return Results.Json(new PreviewJson(html.ToString(), report.Score?.Total, draft.State.Report.Score?.Total), PreviewContract.Default.PreviewJson);
    }

    private static async Task<SeeOther> UndoAsync(string id, HttpContext context, Drafts drafts, Analysis analysis)
    {
        var draft = drafts.Find(id, Visitor.Require(context, await SmallFormAsync(context)));
        await analysis.InTurnAsync(draft.Undo, context.RequestAborted);
        return ToPage(draft);
    }

    private static async Task<SeeOther> ForgetAsync(string id, HttpContext context, Drafts drafts)
    {
        drafts.Forget(drafts.Find(id, Visitor.Require(context, await SmallFormAsync(context))));
        return new SeeOther("/");
    }

    private static async Task<IResult> SignInAsync(HttpContext context, WebSettings settings)
    {
        var form = await SmallFormAsync(context);
        var mark = Visitor.Mark(Visitor.Require(context, form));
        if (AccessToken.Accept(context, settings, form["token"].ToString().Trim()))
            return new SeeOther("/");
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        await Page.WriteAsync(context, html => SignInPage.Write(html, mark, wasWrong: true));
        return Results.Empty;
    }

    private static SeeOther ToPage(Draft draft) => new SeeOther($"/reports/{draft.Id}");

    private static BulletReport Find(Draft draft, int number) =>
        number >= 1 && number <= draft.Original.Bullets.Count ? draft.State.Report.Bullets[number - 1] : throw Refusal.Gone();

    private static string Filled(string suggestion, IFormCollection form) => Blanks.Fill(suggestion, [.. form["blank"]])
        ?? throw Refusal.Wrong("The suggestion has a gap that only you can fill. Go back and fill it, or choose \"Not for me\".");

    private static string TextOf(IFormCollection form)
    {
        var text = string.Join(' ', form["text"].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length switch
        {
            0 => throw Refusal.Wrong("There are no words left; to drop a line, delete it in your document."),
            > Limits.StatementLength => throw Refusal.TooLarge($"A line has at most {Limits.StatementLength:N0} letters."),
            _ => text,
        };
    }

    private static Task<IFormCollection> SmallFormAsync(HttpContext context)
    {
        UploadGate.Limit(context, Limits.TextSize);
        return Upload.ReadFormAsync(context);
    }

    /// <summary>After a post, the browser gets the page it leads to (RFC 9110, section 15.4.4).</summary>
    private sealed class SeeOther(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}

/// <summary>The answer to words that are still being typed.</summary>
/// <param name="Html">The words with their evidence, skills and findings.</param>
/// <param name="Score">Of the document with these words.</param>
/// <param name="Before">Of the document as it is kept.</param>
internal sealed record PreviewJson(string Html, int? Score, int? Before);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PreviewJson))]
internal sealed partial class PreviewContract : JsonSerializerContext;

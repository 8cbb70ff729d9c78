using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using ResumeSkills.Reporting;
using ResumeSkills.Web.Pages;

namespace ResumeSkills.Web.Safety;

/// <summary>Whatever goes wrong becomes a page for people and problem details (RFC 9457) for programs; logs never hold a word of a document.</summary>
internal sealed partial class Failures(RequestDelegate next, ILogger<Failures> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null } bare)
                await AnswerAsync(context, Refusal.Of(bare.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody listens any longer.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, e switch
            {
                Refusal refusal => refusal,
                UnreadableDocumentException unreadable => Refusal.Of(unreadable),
                BadHttpRequestException bad => Refusal.Of(bad),
                _ => Unexpected(e),
            });
        }
    }

    private Refusal Unexpected(Exception e)
    {
        // Its message could quote the document.
        LogUnexpected(logger, e.GetType().FullName, e.StackTrace);
        return new Refusal(StatusCodes.Status500InternalServerError, "A fault of the app", "Something went wrong that is not your fault. Please report what you did.");
    }

    private static async Task AnswerAsync(HttpContext context, Refusal refusal)
    {
        context.Response.StatusCode = refusal.Status;
        if (refusal.RetryAfter is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (IsForPeople(context.Request))
        {
            await Page.WriteAsync(context, html => RefusalPage.Write(html, refusal));
        }
        else
        {
            var extensions = refusal.Cause is { } cause ? new Dictionary<string, object?>(StringComparer.Ordinal) { ["cause"] = JsonNames.Of(cause) } : null;
            await Results.Problem(refusal.Detail, statusCode: refusal.Status, title: refusal.Title, extensions: extensions).ExecuteAsync(context);
        }

        await DrainAsync(context);
    }

    private static bool IsForPeople(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.Ordinal) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    /// <summary>A client that is still sending would take a closed connection for a fault and never read the answer.</summary>
    private static async Task DrainAsync(HttpContext context)
    {
        if (context.Request.ContentLength is not > 0)
            return;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = null;
        await context.Response.CompleteAsync();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(Limits.Reading);
        try
        {
            var left = Limits.FormSize * 4L;
            var block = new byte[1 << 16];
            while (left > 0 && await context.Request.Body.ReadAsync(block, patience.Token) is > 0 and var count)
                left -= count;
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidOperationException)
        {
            // It was only a courtesy.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed with {Type}{Trace}")]
    private static partial void LogUnexpected(ILogger logger, string? type, string? trace);
}

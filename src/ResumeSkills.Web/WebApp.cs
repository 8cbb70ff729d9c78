using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using ResumeSkills.Reporting.Json;
using ResumeSkills.Tagging;
using ResumeSkills.Web.Api;
using ResumeSkills.Web.Improving;
using ResumeSkills.Web.Pages;
using ResumeSkills.Web.Safety;
using ResumeSkills.Web.Telemetry;

namespace ResumeSkills.Web;

/// <summary>The web app: the same analyzer as the command line, with pages around it.</summary>
public static class WebApp
{
    /// <summary>Builds the app; it listens once it is started.</summary>
    public static WebApplication Build(WebSettings settings)
    {
        // Files beside the visitor's documents (appsettings.json) have no say.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls([.. settings.Addresses]).UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = Limits.FormSize;
        });
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Limits.Shutdown);
        AddServices(builder.Services, settings);

        var app = builder.Build();
        var metrics = app.Services.GetRequiredService<WebMetrics>();
        metrics.Watch(() => app.Services.GetRequiredService<Drafts>().Count, () => app.Services.GetRequiredService<ReadingQueue>().Waiting, () => app.Services.GetRequiredService<UploadGate>().InHand);
        var counts = new PrometheusText(metrics);
        var export = OpenTelemetryExport.Start();
        app.Lifetime.ApplicationStopped.Register(() =>
        {
            export?.Dispose();
            counts.Dispose();
        });

        app.Use(next => context => CountAsync(context, next, metrics));
        app.Use(next => context => SecurityHeaders.AddAsync(context, next));
        app.UseMiddleware<Failures>();
        app.UseRateLimiter();
        app.UseMiddleware<SameOrigin>();
        app.UseMiddleware<AccessToken>();
        PageRoutes.Map(app);
        ApiRoutes.Map(app);
        app.MapOpenApi("/api/openapi.json");
        app.MapReading("/healthz", () => "alive").ExcludeFromDescription();
        app.MapReading("/readyz", (ReadingQueue queue) => Readiness(app.Lifetime.ApplicationStopping.IsCancellationRequested ? "ending" : queue.IsFull ? "busy" : null)).ExcludeFromDescription();
        app.MapReading("/metrics", () => Results.Text(counts.Write(), PrometheusText.ContentType)).ExcludeFromDescription();
        return app;
    }

    private static void AddServices(IServiceCollection services, WebSettings settings)
    {
        services.AddSingleton(settings).AddSingleton(TimeProvider.System).AddSingleton<Analyzer>()
            .AddSingleton<UploadGate>().AddSingleton<ReadingQueue>().AddSingleton<Analysis>().AddSingleton<Intake>().AddSingleton<Drafts>().AddSingleton<WebMetrics>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, JsonContract.Default));
        services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "ResumeSkills";
            document.Info.Version = settings.Versions.Program;
            document.Info.Description = "Which workplace and technical skills a resume or cover letter shows, and which it only claims. Everything stays in this program.";
            return Task.CompletedTask;
        }));
        ClientLimits.Add(services, settings);
    }

    private static IResult Readiness(string? hindrance) =>
        hindrance is null ? Results.Text("ready") : Results.Text(hindrance, statusCode: StatusCodes.Status503ServiceUnavailable);

    private static async Task CountAsync(HttpContext context, RequestDelegate next, WebMetrics metrics)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            metrics.Answered(context.Response.StatusCode, Stopwatch.GetElapsedTime(started));
        }
    }
}

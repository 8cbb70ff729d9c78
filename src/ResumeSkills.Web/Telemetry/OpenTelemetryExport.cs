using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace ResumeSkills.Web.Telemetry;

/// <summary>Sends traces and metrics to the collector that the usual variables name (OTEL_EXPORTER_OTLP_ENDPOINT and its kin); without them nothing is loaded and nothing sent.</summary>
internal sealed class OpenTelemetryExport(TracerProvider traces, MeterProvider meters) : IDisposable
{
    public static OpenTelemetryExport? Start() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT")) ? null : Begin();

    public void Dispose()
    {
        traces.Dispose();
        meters.Dispose();
    }

    private static OpenTelemetryExport Begin() => new(
        Sdk.CreateTracerProviderBuilder().AddSource("Microsoft.AspNetCore").AddOtlpExporter().Build(),
        Sdk.CreateMeterProviderBuilder().AddMeter(WebMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel").AddOtlpExporter().Build());
}

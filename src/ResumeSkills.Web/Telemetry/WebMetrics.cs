using System.Diagnostics.Metrics;

namespace ResumeSkills.Web.Telemetry;

/// <summary>What is counted of the app's work, and nothing of the documents.</summary>
internal sealed class WebMetrics : IDisposable
{
    public const string MeterName = "ResumeSkills.Web";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _requests;
    private readonly Counter<long> _documents;
    private readonly Histogram<double> _reading;
    private readonly Histogram<double> _answering;

    public WebMetrics()
    {
        _requests = _meter.CreateCounter<long>("resumeskills_requests_total", description: "Requests answered, by status.");
        _documents = _meter.CreateCounter<long>("resumeskills_documents_total", description: "Documents, by whether they could be read.");
        _reading = _meter.CreateHistogram<double>("resumeskills_reading_seconds", "s", "Time to read a document, waiting not counted.");
        _answering = _meter.CreateHistogram<double>("resumeskills_request_seconds", "s", "Time to answer a request.");
    }

    public Meter Meter => _meter;

    public void Watch(Func<int> drafts, Func<int> waiting, Func<long> uploads)
    {
        _meter.CreateObservableGauge("resumeskills_drafts", drafts, description: "Documents kept in memory.");
        _meter.CreateObservableGauge("resumeskills_waiting", waiting, description: "Documents that wait to be read.");
        _meter.CreateObservableGauge("resumeskills_upload_bytes", uploads, description: "Bytes of uploads in hand.");
        _meter.CreateObservableGauge("process_resident_memory_bytes", () => Environment.WorkingSet, description: "Memory of the process.");
    }

    public void Read(string outcome, TimeSpan time)
    {
        _documents.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        _reading.Record(time.TotalSeconds);
    }

    public void Answered(int status, TimeSpan time)
    {
        _requests.Add(1, new KeyValuePair<string, object?>("status", status));
        _answering.Record(time.TotalSeconds);
    }

    public void Dispose() => _meter.Dispose();
}

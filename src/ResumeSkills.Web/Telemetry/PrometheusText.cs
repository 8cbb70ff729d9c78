using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace ResumeSkills.Web.Telemetry;

/// <summary>Adds up what a meter measures and writes it in the text format of Prometheus (version 0.0.4).</summary>
internal sealed class PrometheusText : IDisposable
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private static readonly double[] Buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

    private readonly MeterListener _listener = new();
    private readonly ConcurrentDictionary<(string Name, string Labels), Series> _series = [];
    private readonly ConcurrentDictionary<string, Instrument> _instruments = new(StringComparer.Ordinal);

    public PrometheusText(WebMetrics metrics)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter != metrics.Meter)
                return;
            _instruments[instrument.Name] = instrument;
            listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
        _listener.Start();
    }

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var (name, instrument) in _instruments.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var kind = instrument switch { Counter<long> => "counter", Histogram<double> => "histogram", _ => "gauge" };
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {instrument.Description}\n# TYPE {name} {kind}\n");
            foreach (var (key, series) in _series.Where(entry => entry.Key.Name == name).OrderBy(entry => entry.Key.Labels, StringComparer.Ordinal))
                series.Write(text, name, key.Labels);
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        // The labels are the app's own words: there is nothing to escape.
        var labels = tags is [var tag, ..] ? string.Create(CultureInfo.InvariantCulture, $"{tag.Key}=\"{tag.Value}\"") : "";
        var series = _series.GetOrAdd((instrument.Name, labels), static _ => new Series());
        series.Take(instrument, value);
    }

    private sealed class Series
    {
        private readonly Lock _lock = new();
        private readonly long[] _counts = new long[Buckets.Length];
        private bool _isHistogram;
        private long _count;
        private double _value;

        public void Take(Instrument instrument, double value)
        {
            lock (_lock)
            {
                if (instrument.IsObservable)
                {
                    _value = value;
                    return;
                }

                _value += value;
                _count++;
                _isHistogram = instrument is Histogram<double>;
                for (var i = 0; i < Buckets.Length; i++)
                    _counts[i] += value <= Buckets[i] ? 1 : 0;
            }
        }

        public void Write(StringBuilder text, string name, string labels)
        {
            lock (_lock)
            {
                if (!_isHistogram)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Length > 0 ? $"{{{labels}}}" : "")} {_value}\n");
                    return;
                }

                for (var i = 0; i < Buckets.Length; i++)
                    text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{le=\"{Buckets[i]}\"}} {_counts[i]}\n");
                text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{{le=\"+Inf\"}} {_count}\n{name}_sum {_value}\n{name}_count {_count}\n");
            }
        }
    }
}

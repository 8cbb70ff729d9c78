using System.Collections.Concurrent;
using System.Globalization;

namespace ResumeSkills.Benchmarks.Web;

/// <summary>What became of many requests.</summary>
internal sealed class Tally
{
    private readonly ConcurrentBag<(string Answer, TimeSpan Time)> _answers = [];

    /// <summary>Sends one request and takes the time until its answer is there.</summary>
    /// <param name="send">Returns the answer in a word or two.</param>
    public async Task TakeAsync(Func<Task<string>> send)
    {
        var started = TimeProvider.System.GetTimestamp();
        string answer;
        try
        {
            answer = await send();
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            answer = $"dropped ({e.GetType().Name})";
        }

        _answers.Add((answer, TimeProvider.System.GetElapsedTime(started)));
    }

    /// <param name="expected">What an answer is that is no error; null where each kind is only counted.</param>
    public void Print(string what, TimeSpan time, string? expected = null)
    {
        var times = _answers.Select(answer => answer.Time.TotalMilliseconds).Order().ToList();
        if (times.Count == 0)
            return;
        var errors = expected is null ? "" : $"{_answers.Count(answer => answer.Answer != expected)} errors, ";
        Line($"{what}: {times.Count} requests, {errors}{times.Count / time.TotalSeconds:0.0} a second; p50 {At(.5):0} ms, p95 {At(.95):0} ms, p99 {At(.99):0} ms, longest {times[^1]:0} ms");
        foreach (var group in _answers.GroupBy(answer => answer.Answer, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
            Line($"    {group.Key}: {group.Count()}");

        double At(double share) => times[(int)(share * (times.Count - 1))];
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

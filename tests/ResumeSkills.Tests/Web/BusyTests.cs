using System.Net;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using ResumeSkills.Ingest;
using ResumeSkills.Reporting;
using ResumeSkills.Web;

namespace ResumeSkills.Tests.Web;

/// <summary>The app with a reader that reads when the test lets it.</summary>
public sealed class BusyTests : IAsyncLifetime, IDisposable
{
    // Who waits for what never comes fails.
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60));
    private readonly SemaphoreSlim _begun = new(0);
    private readonly TaskCompletionSource _mayEnd = new();
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private bool _isSlow;

    public BusyTests() => _app = WebApp.Build(new WebSettings("http://127.0.0.1:0", new Versions("1", "1", "1"), ReadAsync));

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _mayEnd.TrySetResult();
        await _app.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _begun.Dispose();
        _patience.Dispose();
    }

    [Fact]
    public async Task When_the_row_is_full_one_is_asked_to_come_again_and_nobody_is_dropped()
    {
        (await _client.GetAsync("/readyz")).StatusCode.Should().Be(HttpStatusCode.OK);
        var uploads = Enumerable.Range(0, Environment.ProcessorCount + Limits.Waiting).Select(_ => UploadAsync()).ToList();
        while (!(await _client.GetStringAsync("/metrics", _patience.Token)).Contains($"\nresumeskills_waiting {Limits.Waiting}\n", StringComparison.Ordinal))
        {
            // They are on their way.
        }

        using var refused = await UploadAsync();
        refused.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta.Should().BePositive();
        refused.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var ready = await _client.GetAsync("/readyz");
        ready.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).Should().Be("busy");
        (await _client.GetAsync("/healthz")).StatusCode.Should().Be(HttpStatusCode.OK, "it is busy, not ill");

        _mayEnd.SetResult();
        (await Task.WhenAll(uploads)).Should().AllSatisfy(answer => answer.StatusCode.Should().Be(HttpStatusCode.OK));
        (await _client.GetAsync("/readyz")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_slow_document_gives_up_its_turn_and_there_are_never_many_of_them()
    {
        _isSlow = true;
        var slow = Enumerable.Range(0, Limits.Slow + 1).Select(_ => UploadAsync()).ToList();
        var refused = await Task.WhenAny(slow);
        (await refused).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        foreach (var _ in slow)
            await _begun.WaitAsync(_patience.Token);
        slow.Remove(refused);

        _isSlow = false;
        var quick = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => UploadAsync()).ToList();
        foreach (var _ in quick)
            await _begun.WaitAsync(_patience.Token);
        _mayEnd.SetResult();
        (await Task.WhenAll([.. slow, .. quick])).Should().AllSatisfy(answer => answer.StatusCode.Should().Be(HttpStatusCode.OK));
    }

    [Fact]
    public async Task Who_ends_it_waits_for_the_request_in_hand()
    {
        var upload = UploadAsync();
        await _begun.WaitAsync(_patience.Token);
        var end = _app.StopAsync();
        end.IsCompleted.Should().BeFalse();
        _mayEnd.SetResult();
        (await upload).StatusCode.Should().Be(HttpStatusCode.OK);
        await end;
    }

    private Task<HttpResponseMessage> UploadAsync() =>
        _client.PostAsync("/api/analyze", new MultipartFormDataContent { { new ByteArrayContent("EXPERIENCE\n- Trained six new waiters\n"u8.ToArray()), "file", "cv.txt" } });

    private async Task<Document> ReadAsync(string name, ReadOnlyMemory<byte> bytes, Action slow, CancellationToken cancellation)
    {
        if (_isSlow)
            slow();
        _begun.Release();
        await _mayEnd.Task.WaitAsync(cancellation);
        return DocumentReader.Read(name, bytes);
    }
}

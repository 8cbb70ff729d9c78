using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>What those who run the app rely on: how it ends, and what it tells of its visitors.</summary>
public sealed partial class DutyTests : IAsyncLifetime
{
    private const string Words = "EXPERIENCE\n- Trained unmistakeable waiters in Zanzibar\n";

    private readonly List<WebProgram> _programs = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Task.WhenAll(_programs.Select(program => program.DisposeAsync()));

    [Fact]
    public async Task Whoever_is_still_uploading_when_it_is_told_to_end_gets_the_answer()
    {
        var program = await StartAsync();
        using var client = program.Client();
        using var rest = new Halting(Encoding.UTF8.GetBytes(Words));
        var upload = client.PostAsync("/api/analyze", new MultipartFormDataContent { { rest, "file", "cv.txt" } });
        using var watcher = program.Client();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!UploadInHand().IsMatch(await watcher.GetStringAsync("/metrics", patience.Token)))
        {
            // The first half is on its way.
        }

        var end = program.EndAsync();
        while (await IsListeningAsync(program))
        {
            // It has not heard yet.
        }

        upload.IsCompleted.Should().BeFalse();
        rest.GoOn();
        (await upload).StatusCode.Should().Be(HttpStatusCode.OK);
        (await end).Should().Be(0);
    }

    [Fact]
    public async Task Traces_and_metrics_go_to_the_collector_without_a_word_of_a_document()
    {
        using var collector = new Collector();
        var program = await StartAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"));
        using (var client = program.Client())
            await UseAsync(client);
        (await program.EndAsync()).Should().Be(0);
        collector.Taken.Should().Contain("POST /v1/traces").And.Contain("POST /v1/metrics").And.Contain("/api/analyze").And.Contain("resumeskills_documents_total");
        collector.Taken.Should().NotContainAny("Zanzibar", "unmistakeable", "secretname");
    }

    [Fact]
    public async Task Even_the_most_talkative_log_holds_no_word_of_a_document()
    {
        var program = await StartAsync(("Logging__LogLevel__Default", "Trace"), ("Logging__Console__LogLevel__Default", "Trace"));
        using (var client = program.Client())
            await UseAsync(client);
        (await program.EndAsync()).Should().Be(0);
        program.Said.Should().NotContainAny("Zanzibar", "unmistakeable", "secretname");
    }

    private async Task<WebProgram> StartAsync(params (string Name, string Value)[] variables)
    {
        var program = new StartedProgram(variables);
        await program.InitializeAsync();
        _programs.Add(program);
        return program;
    }

    /// <summary>Documents, statements and nonsense, all of which name a word that must be nowhere else.</summary>
    private static async Task UseAsync(HttpClient client)
    {
        (await client.PostAsync("/api/analyze", Form("secretname.txt", Words))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.PostAsync("/api/analyze", Form("secretname.pdf", "%PDF-1.4 Zanzibar"))).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await client.PostAsync("/api/tag", Json("""{"text": "Trained unmistakeable waiters in Zanzibar"}"""))).StatusCode.Should().Be(HttpStatusCode.OK);
        (await client.PostAsync("/api/rewrite", Json("""{"text": "Zanzibar", "tense": "unmistakeable"}"""))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.PostAsync("/api/tag", Json("""{"text": Zanzibar}"""))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.PostAsync("/api/analyze", new StringContent("Zanzibar", Encoding.UTF8, "multipart/form-data"))).StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private static MultipartFormDataContent Form(string name, string words) => new() { { new ByteArrayContent(Encoding.UTF8.GetBytes(words)), "file", name } };

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static async Task<bool> IsListeningAsync(WebProgram program)
    {
        try
        {
            using var client = program.Client();
            await client.GetAsync("/healthz");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [GeneratedRegex("^resumeskills_upload_bytes [1-9]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex UploadInHand();

    private sealed class StartedProgram(params (string Name, string Value)[] variables) : WebProgram(["--urls", "http://127.0.0.1:0"], variables);

    /// <summary>Sends half, and the other half when it may.</summary>
    private sealed class Halting(byte[] bytes) : HttpContent
    {
        private readonly TaskCompletionSource _mayGoOn = new();

        public void GoOn() => _mayGoOn.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(bytes.AsMemory(..(bytes.Length / 2)));
            await stream.FlushAsync();
            await _mayGoOn.Task;
            await stream.WriteAsync(bytes.AsMemory((bytes.Length / 2)..));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }
    }
}

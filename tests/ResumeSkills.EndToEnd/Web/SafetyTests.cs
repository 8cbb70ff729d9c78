using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>What the app does with requests of people who mean harm.</summary>
[Collection(WebCollection.Name)]
public sealed partial class SafetyTests(WebProgram program)
{
    private static readonly byte[] Resume = "EXPERIENCE\nWaiter, Harbour Cafe, 2021 - 2023\n- Trained six new waiters over three months; all of them now work alone\n"u8.ToArray();

    [Theory]
    [InlineData("../../../../tmp/planted.txt")]
    [InlineData("..\\..\\planted.txt")]
    [InlineData("/etc/planted.txt")]
    public async Task Path_names_are_only_names(string name)
    {
        using var client = program.Client();
        var answer = await JsonAsync(await client.PostAsync("/api/analyze", Form(name, Resume)));
        answer.GetProperty("document").GetProperty("name").GetString().Should().Be("planted.txt");
        File.Exists("/tmp/planted.txt").Should().BeFalse();
        File.Exists("/etc/planted.txt").Should().BeFalse();
    }

    [Theory]
    [InlineData("zip bomb", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("PDF bomb", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("many lines", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("broken PDF", HttpStatusCode.UnprocessableEntity)]
    [InlineData("no document", HttpStatusCode.UnprocessableEntity)]
    public async Task Hostile_files_are_refused_in_time_and_others_go_on(string kind, HttpStatusCode status)
    {
        var bytes = kind switch
        {
            "zip bomb" => Files.ZipBomb(2000),
            "PDF bomb" => Files.PdfBomb(2000),
            "many lines" => Files.ManyLines(),
            "broken PDF" => "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>"u8.ToArray(),
            _ => [0x7f, (byte)'E', (byte)'L', (byte)'F', 0, 1, 2, 3],
        };
        using var client = program.Client();
        var clock = Stopwatch.StartNew();
        var hostile = client.PostAsync("/api/analyze", Form("cv.pdf", bytes));
        using var other = await client.PostAsync("/api/analyze", Form("cv.txt", Resume));
        other.StatusCode.Should().Be(HttpStatusCode.OK);
        using var answer = await hostile;
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
        await ShouldBeProblemAsync(answer, status);
    }

    [Fact]
    public async Task Nobody_waits_for_documents_that_take_long()
    {
        using var client = program.Client();
        var hostile = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => client.PostAsync("/api/analyze", Form("cv.pdf", Files.SlowPdf(50)))).ToList();
        for (var i = 0; i < 5; i++)
            (await client.PostAsync("/api/analyze", Form("cv.txt", Resume))).StatusCode.Should().Be(HttpStatusCode.OK);
        hostile.Should().NotContain(upload => upload.IsCompleted, "they take until their time is up");
        foreach (var upload in hostile)
            await ShouldBeProblemAsync(await upload, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task What_another_site_sends_is_refused()
    {
        using var client = program.Client();
        foreach (var (header, value) in new[] { ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "https://evil.example"), ("Origin", "null") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/analyze") { Content = Form("cv.txt", Resume) };
            request.Headers.Add(header, value);
            await ShouldBeProblemAsync(await client.SendAsync(request), HttpStatusCode.Forbidden);
        }

        using var own = new HttpRequestMessage(HttpMethod.Post, "/api/analyze") { Content = Form("cv.txt", Resume) };
        own.Headers.Add("Origin", program.Address.GetLeftPart(UriPartial.Authority));
        (await client.SendAsync(own)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_foreign_name_that_leads_here_is_refused()
    {
        using var client = program.Client();
        client.DefaultRequestHeaders.Host = "evil.example";
        (await client.GetAsync("/")).StatusCode.Should().Be(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task A_form_without_its_mark_is_refused()
    {
        using var browser = program.Browser();
        await browser.GetStringAsync("/");
        using var without = await browser.PostAsync("/reports", Form("cv.txt", Resume));
        without.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        using var stranger = program.Browser();
        var mark = MarkOf(await stranger.GetStringAsync("/"));
        using var stolen = await browser.PostAsync("/reports", Form("cv.txt", Resume, mark));
        stolen.StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_else_sees_a_document_and_what_is_forgotten_is_gone()
    {
        using var browser = program.Browser();
        var mark = MarkOf(await browser.GetStringAsync("/"));
        using var page = await browser.PostAsync("/reports", Form("cv.txt", Resume, mark));
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        var address = page.RequestMessage!.RequestUri!;
        using var stranger = program.Browser();
        (await stranger.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await stranger.GetAsync(new Uri(address + "/download/json"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        await browser.PostAsync(new Uri(address + "/forget"), new FormUrlEncodedContent([new("form-mark", mark)]));
        (await browser.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_answer_forbids_all_other_hosts()
    {
        using var client = program.Client();
        foreach (var path in new[] { "/", "/nothing", "/assets/web.js", "/api/openapi.json", "/healthz" })
        {
            using var answer = await client.GetAsync(path);
            answer.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none';").And.NotContain("unsafe").And.NotContain("http");
            answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/web.js")]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task What_can_be_read_can_be_asked_for_without_its_content(string path)
    {
        using var client = program.Client();
        using var question = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await client.SendAsync(question);
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_too_large_is_told_so()
    {
        using var client = program.Client();
        await ShouldBeProblemAsync(await client.PostAsync("/api/analyze", Form("cv.pdf", new byte[33 << 20])), HttpStatusCode.RequestEntityTooLarge);
        await ShouldBeProblemAsync(await client.PostAsync("/api/analyze", Form("cv.pdf", new byte[21 << 20])), HttpStatusCode.RequestEntityTooLarge);
        await ShouldBeProblemAsync(await client.PostAsJsonAsync("/api/tag", new { text = new string('x', 6000) }), HttpStatusCode.RequestEntityTooLarge);
        await ShouldBeProblemAsync(await client.PostAsync("/api/analyze", Form("cv.txt", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("- Trained six new waiters\n", 20_000))))), HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("/api/analyze", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("/api/tag", "{}", HttpStatusCode.BadRequest)]
    [InlineData("/api/tag", "nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/api/rewrite", """{"text": "Trained", "tense": "future"}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/nothing", "{}", HttpStatusCode.NotFound)]
    public async Task Whatever_is_wrong_has_problem_details(string path, string body, HttpStatusCode status)
    {
        using var client = program.Client();
        await ShouldBeProblemAsync(await client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json")), status);
    }

    [Fact]
    public async Task The_log_holds_no_word_of_a_document()
    {
        using var client = program.Client();
        (await client.PostAsync("/api/analyze", Form("secretname.txt", "EXPERIENCE\n- Trained unmistakeable waiters in Zanzibar\n"u8.ToArray()))).EnsureSuccessStatusCode();
        await client.PostAsync("/api/analyze", Form("secretname.pdf", "%PDF-1.4 Zanzibar"u8.ToArray()));
        program.Said.Should().NotContain("Zanzibar").And.NotContain("secretname");
    }

    [Fact]
    public async Task The_api_is_the_command_line()
    {
        using var client = program.Client();
        var sample = await File.ReadAllBytesAsync(Path.Combine(Checkout.Samples, "maya-okafor.docx"));
        var report = await JsonAsync(await client.PostAsync("/api/analyze", Form("maya-okafor.docx", sample)));
        report.GetProperty("bullets").GetArrayLength().Should().BePositive();
        using var match = Form("maya-okafor.docx", sample);
        match.Add(new ByteArrayContent(await File.ReadAllBytesAsync(Path.Combine(Checkout.Samples, "maya-okafor-posting.txt"))), "job", "posting.txt");
        (await JsonAsync(await client.PostAsync("/api/match", match))).GetProperty("job").GetProperty("skills").GetArrayLength().Should().BePositive();
        using var words = Form("maya-okafor.docx", sample);
        words.Add(new StringContent("Requirements:\n- You plan events and train volunteers"), "job");
        (await JsonAsync(await client.PostAsync("/api/match", words))).GetProperty("job").GetProperty("skills").GetArrayLength().Should().BePositive();
        (await JsonAsync(await client.PostAsJsonAsync("/api/tag", new { text = "Trained six new waiters" }))).GetProperty("tags")[0].GetProperty("skill").GetString().Should().Be("coaching");
        (await JsonAsync(await client.PostAsJsonAsync("/api/rewrite", new { text = "Responsible for training new waiters" }))).GetProperty("after").GetString().Should().Be("Trained new waiters");
        var paths = (await JsonAsync(await client.GetAsync("/api/openapi.json"))).GetProperty("paths");
        paths.EnumerateObject().Select(path => path.Name).Should().BeEquivalentTo("/api/analyze", "/api/match", "/api/tag", "/api/rewrite");
    }

    [Fact]
    public async Task Its_state_can_be_watched()
    {
        using var client = program.Client();
        (await client.GetStringAsync("/healthz")).Should().Be("alive");
        (await client.GetStringAsync("/readyz")).Should().Be("ready");
        (await client.PostAsync("/api/analyze", Form("cv.txt", Resume))).EnsureSuccessStatusCode();
        (await client.GetStringAsync("/metrics")).Should().MatchRegex("""(?m)^resumeskills_documents_total\{outcome="read"\} [1-9]""").And.Contain("resumeskills_request_seconds_bucket{le=\"+Inf\"}");
    }

    private static MultipartFormDataContent Form(string name, byte[] bytes, string? mark = null)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", name } };
        if (mark is not null)
            form.Add(new StringContent(mark), "form-mark");
        return form;
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task ShouldBeProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        answer.StatusCode.Should().Be(status);
        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("detail").GetString().Should().NotBeNullOrEmpty();
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
    }

    private static string MarkOf(string page) => Mark().Match(page).Groups[1].Value;

    [GeneratedRegex("name=\"form-mark\" value=\"([0-9a-f]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

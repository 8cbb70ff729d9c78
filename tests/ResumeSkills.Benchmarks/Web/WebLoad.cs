using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using ResumeSkills.EndToEnd.Web;

namespace ResumeSkills.Benchmarks.Web;

/// <summary>
/// Fifty people upload two-page PDFs at one time, as fast as they are answered: alone, then beside others who mean harm; and what is asked for beyond
/// the limits. All of it on this machine, by loopback, where the app sets no limit to one client unless told to (<c>--rate</c>).
/// </summary>
public static partial class WebLoad
{
    private const int Clients = 50;
    private const int Attackers = 4;
    private const string Good = "200 with the report";
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    // Two pages.
    private static readonly byte[] Resume = File.ReadAllBytes(Path.Combine(Corpus.Samples, "maya-okafor.pdf"));

    private static readonly ImmutableArray<(string Kind, byte[] Bytes)> Hostile =
    [
        ("PDF bomb", Files.PdfBomb(2000)),
        ("ZIP bomb", Files.ZipBomb(2000)),
        ("PDF of many seconds", Files.SlowPdf(50)),
        ("60000 lines", Files.ManyLines()),
        ("broken PDF", "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>"u8.ToArray()),
    ];

    /// <param name="time">Of each of the two parts.</param>
    public static async Task PrintAsync(TimeSpan time)
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors, shared with the clients; {Clients} clients for {time.TotalSeconds:0} s each part, after {WarmUp.TotalSeconds:0} s to warm up; every other client is a browser that reads the report as a page, the others ask for JSON");
        using (var app = new ServedApp())
        {
            var clients = Enumerable.Range(0, Clients).Select(_ => app.Client()).ToList();
            await RunAsync(app, WarmUp, end => VisitAllAsync(clients, new Tally(), end));
            var alone = new Tally();
            var memory = await RunAsync(app, time, end => VisitAllAsync(clients, alone, end));
            alone.Print("two-page PDFs alone", time, Good);
            Print(memory);
            var (beside, hostile) = (new Tally(), new Tally());
            var attackers = Enumerable.Range(0, Attackers).Select(_ => app.Client()).ToList();
            memory = await RunAsync(app, time, end => Task.WhenAll([VisitAllAsync(clients, beside, end), .. attackers.Select((client, i) => AttackAsync(client, i, hostile, end))]));
            beside.Print($"two-page PDFs beside {Attackers} attackers", time, Good);
            Print(memory);
            hostile.Print("hostile files", time);
            await PrintTooLargeAsync(app);
            await PrintTooManyAsync(app);
        }

        using var strict = new ServedApp("--rate", "60");
        await PrintTooOftenAsync(strict);
    }

    private static Task VisitAllAsync(IEnumerable<HttpClient> clients, Tally tally, CancellationToken end) =>
        Task.WhenAll(clients.Select((client, i) => i % 2 == 0 ? AskAsync(client, tally, end) : BrowseAsync(client, tally, end)));

    private static async Task AskAsync(HttpClient client, Tally tally, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
            await tally.TakeAsync(() => AnswerAsync(client, "/api/analyze", Form("resume.pdf", Resume), "\"bullets\":"));
    }

    private static async Task BrowseAsync(HttpClient client, Tally tally, CancellationToken end)
    {
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var mark = Mark().Match(await client.GetStringAsync(new Uri("/", UriKind.Relative), CancellationToken.None)).Groups[1].Value;
        while (!end.IsCancellationRequested)
        {
            var form = Form("resume.pdf", Resume);
            form.Add(new StringContent(mark), "form-mark");
            await tally.TakeAsync(() => AnswerAsync(client, "/reports", form, "id=\"document\""));
        }
    }

    private static async Task AttackAsync(HttpClient client, int number, Tally tally, CancellationToken end)
    {
        for (var i = number; !end.IsCancellationRequested; i++)
        {
            var (kind, bytes) = Hostile[i % Hostile.Length];
            await tally.TakeAsync(async () => $"{kind}: {await AnswerAsync(client, "/api/analyze", Form("cv.pdf", bytes))}");
        }
    }

    private static async Task PrintTooLargeAsync(ServedApp app)
    {
        var tally = new Tally();
        var clients = Enumerable.Range(0, 10).Select(_ => app.Client()).ToList();
        var time = await TimeAsync(() => Task.WhenAll(clients.Select(async (client, i) =>
        {
            for (var n = 0; n < 5; n++)
                await tally.TakeAsync(() => AnswerAsync(client, "/api/analyze", Form("cv.pdf", new byte[(i % 2 == 0 ? 21 : 40) << 20])));
        })));
        tally.Print("files of 21 and 40 MB, ten at one time", time);
    }

    private static async Task PrintTooManyAsync(ServedApp app)
    {
        var tally = new Tally();
        using var client = app.Client();
        var time = await TimeAsync(() => Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => tally.TakeAsync(() => AnswerAsync(client, "/api/analyze", Form("resume.pdf", Resume), "\"bullets\":")))));
        tally.Print("a thousand uploads at one time", time);
    }

    private static async Task PrintTooOftenAsync(ServedApp app)
    {
        var tally = new Tally();
        using var client = app.Client();
        var time = await TimeAsync(() => Task.WhenAll(Enumerable.Range(0, 200).Select(_ => tally.TakeAsync(() => AnswerAsync(client, "/api/analyze", Form("resume.pdf", Resume), "\"bullets\":")))));
        tally.Print("two hundred uploads of one client that may send sixty a minute", time);
    }

    /// <returns>The answer's status in words, and whether it holds what it should.</returns>
    private static async Task<string> AnswerAsync(HttpClient client, string path, HttpContent form, string inside = "")
    {
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form);
        var text = await answer.Content.ReadAsStringAsync();
        var status = (int)answer.StatusCode;
        if (answer.StatusCode != HttpStatusCode.OK)
            return $"{status} {answer.ReasonPhrase}";
        return text.Contains(inside, StringComparison.Ordinal) ? Good : "200 without the report";
    }

    private static MultipartFormDataContent Form(string name, byte[] bytes) => new() { { new ByteArrayContent(bytes), "file", name } };

    /// <summary>Lets work go on for some time and notes the memory meanwhile.</summary>
    private static async Task<IReadOnlyList<Memory>> RunAsync(ServedApp app, TimeSpan time, Func<CancellationToken, Task> work)
    {
        using var end = new CancellationTokenSource(time);
        var done = work(end.Token);
        var memory = new List<Memory>();
        while (await Task.WhenAny(done, Task.Delay(Step, CancellationToken.None)) != done)
            memory.Add(app.Memory());
        await done;
        return memory;
    }

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var started = TimeProvider.System.GetTimestamp();
        await work();
        return TimeProvider.System.GetElapsedTime(started);
    }

    private static void Print(IReadOnlyList<Memory> memory)
    {
        var part = Math.Max(1, memory.Count / 4);
        for (var i = 0; i < 4; i++)
        {
            var moments = memory.Skip(i * part).Take(part).DefaultIfEmpty().ToList();
            Console.WriteLine($"    memory in quarter {i + 1}: at most {moments.Max(m => m.App + m.Children) >> 20} MB, the app {moments.Max(m => m.App) >> 20} MB, up to {moments.Max(m => m.Processes)} processes that read {moments.Max(m => m.Children) >> 20} MB");
        }
    }

    [GeneratedRegex("name=\"form-mark\" value=\"([0-9a-f]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

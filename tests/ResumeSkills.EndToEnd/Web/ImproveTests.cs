using System.IO.Compression;
using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.Playwright;
using ResumeSkills.EndToEnd.Browser;
using Xunit;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>The whole way in a real browser: upload, read, improve, take home.</summary>
[Collection(WebCollection.Name)]
public sealed class ImproveTests(WebProgram program, Chromium chromium)
{
    // Text, so that anybody can read what the test is about; Word and PDF are the samples'.
    private const string Resume =
        """
        Ada Example
        EXPERIENCE
        Waiter, Harbour Cafe, 2021 - 2023
        - Responsible for training new waiters
        - Trained six new waiters over three months; all of them now work alone
        - Was responsible for the till and for counting it every evening
        - Utilized a booking program to seat 80 guests a night
        - Excellent team player with leadership skills
        """;

    [Theory]
    [InlineData("maya-okafor.pdf")]
    [InlineData("maya-okafor.docx")]
    public async Task A_document_is_read(string name)
    {
        await using var visit = await UploadAsync(name, Screen.Desktop);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(name);
        await Assertions.Expect(visit.Page.Locator("#document .bullet mark").First).ToBeVisibleAsync();
        foreach (var part in new[] { "#score", "#skills", "#stories", "#self", "#plan" })
            await Assertions.Expect(visit.Page.Locator(part)).ToHaveCountAsync(1);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_page_is_sound_on_every_screen(Screen screen)
    {
        await using var start = await chromium.OpenAsync(program.Address.AbsoluteUri, screen);
        await ShouldBeSoundAsync(start, $"the first page, {screen}");
        await using var visit = await UploadAsync("maya-okafor.docx", screen);
        await ShouldBeSoundAsync(visit, $"the report, {screen}");
    }

    public static TheoryData<Screen> Screens => [.. Screen.All];

    [Fact]
    public async Task An_accepted_rewrite_is_in_the_improved_Word_file_and_nothing_else_is()
    {
        await using var visit = await UploadAsync("theo-brandt.docx", Screen.Desktop);
        var page = visit.Page;
        var accept = page.Locator(".bullet:has(form.answer:not(:has(input[required])))").First;
        var id = await accept.GetAttributeAsync("id");
        var bullet = page.Locator($"#{id}");
        await bullet.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Assertions.Expect(bullet.Locator(".changed")).ToContainTextAsync("Before:");
        var said = Words(await bullet.Locator("p.words").First.InnerTextAsync());

        var text = await DownloadedTextAsync(page, "Your Word file with your change");
        text.Should().Contain(said);

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(bullet.Locator(".changed")).ToHaveCountAsync(0);
        await Assertions.Expect(bullet.GetByRole(AriaRole.Button, new() { Name = "Accept" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_of_ones_own_show_their_skills_while_they_are_typed()
    {
        await using var visit = await UploadAsync("maya-okafor.docx", Screen.Desktop);
        var page = visit.Page;
        var bullet = page.Locator("#b5");
        await bullet.GetByText("Edit", new() { Exact = false }).First.ClickAsync();
        await bullet.Locator("textarea").FillAsync("Taught 42 volunteers first aid, so that each shift had two helpers");
        await Assertions.Expect(bullet.Locator(".live mark").First).ToBeVisibleAsync();
        await Assertions.Expect(bullet.Locator(".live .tags")).ToContainTextAsync("shown");
        await Assertions.Expect(bullet.Locator(".live-score")).ToContainTextAsync("Score with these words");

        var milliseconds = await page.EvaluateAsync<double[]>(
            """
            async () => {
              const area = document.querySelector('#b5 textarea');
              const times = [];
              for (let i = 0; i < 20; i++) {
                const shown = new Promise(done => document.addEventListener('shown', done, { once: true }));
                const start = performance.now();
                area.value += 'x';
                area.dispatchEvent(new Event('input', { bubbles: true }));
                await shown;
                times.push(performance.now() - start);
              }
              return times.sort((a, b) => a - b);
            }
            """);
        milliseconds[10].Should().BeLessThan(50, "from key to tags on a quiet machine, median of {0}", string.Join(' ', milliseconds.Select(time => $"{time:0}")));

        await bullet.Locator("textarea").FillAsync("Taught 42 volunteers first aid, so that each shift had two helpers");
        await bullet.GetByRole(AriaRole.Button, new() { Name = "Use these words" }).ClickAsync();
        await Assertions.Expect(bullet.Locator("p.words").First).ToContainTextAsync("Taught 42 volunteers");
        (await DownloadedTextAsync(page, "Your Word file with your change")).Should().Contain("Taught 42 volunteers first aid, so that each shift had two helpers");
    }

    [Fact]
    public async Task A_rewrite_can_be_edited_filled_and_declined()
    {
        await using var visit = await UploadTextAsync("cv.txt", Resume, Screen.Phone);
        var page = visit.Page;
        var first = page.Locator(".bullet:has(.try)").First;
        var id = await first.GetAttributeAsync("id");
        var bullet = page.Locator($"#{id}");
        await bullet.GetByRole(AriaRole.Button, new() { Name = "Edit it" }).ClickAsync();
        (await bullet.Locator("textarea").InputValueAsync()).Should().NotBeEmpty();
        await bullet.GetByRole(AriaRole.Button, new() { Name = "Not for me" }).ClickAsync();
        await Assertions.Expect(bullet.Locator(".rewrite")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(bullet.Locator(".rewrite")).ToHaveCountAsync(1);

        var gap = page.Locator("form.answer:has(input[required])").First;
        var asked = await gap.Locator("xpath=ancestor::div[contains(@class,'bullet')]").GetAttributeAsync("id");
        foreach (var blank in await gap.Locator("input[name=blank]").AllAsync())
            await blank.FillAsync("forty-two");
        await gap.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Assertions.Expect(page.Locator($"#{asked} p.words").First).ToContainTextAsync("forty-two");
        (await DownloadedTextAsync(page, "The text with your change")).Should().Contain("forty-two");
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard_alone()
    {
        var file = Path.Combine(Checkout.Samples, "theo-brandt.docx");
        await using var visit = await chromium.OpenAsync(program.Address.AbsoluteUri, Screen.Desktop);
        var page = visit.Page;
        await page.SetInputFilesAsync("#file", file);
        await TabToAsync(page, "Show what it shows");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/reports/"));
        await TabToAsync(page, "Accept");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".changed")).ToHaveCountAsync(1);
        (await page.EvaluateAsync<string>("document.activeElement.className")).Should().Contain("bullet", "the focus stays where the work was done");
        await page.ReloadAsync();
        await TabToAsync(page, "Undo");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".changed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_script_a_document_can_be_uploaded_read_and_improved()
    {
        await using var visit = await UploadAsync("theo-brandt.docx", Screen.Phone, withScript: false);
        await Assertions.Expect(visit.Page.Locator("#document mark").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".try").First).ToBeHiddenAsync();
        await visit.Page.Locator("form.answer:not(:has(input[required]))").First.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".changed")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_scan_is_refused_with_what_to_do()
    {
        await using var visit = await UploadBytesAsync("scan.pdf", Files.Scan());
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("This document cannot be read");
        await Assertions.Expect(visit.Page.Locator("main")).ToContainTextAsync("OCR");
        visit.Complaints.RemoveAll(complaint => complaint.Contains("422", StringComparison.Ordinal));
        await ShouldBeSoundAsync(visit, "a refusal");
    }

    [Fact]
    public async Task Script_in_texts_and_names_never_runs()
    {
        var dialogs = 0;
        await using var visit = await UploadTextAsync(
            "<img src=x onerror=alert(1)>.txt",
            "EXPERIENCE\n- Responsible for training five <script>alert(1)</script> waiters \"><svg onload=alert(2)>\n- Served &lt;b&gt; tables' onclick='alert(3)\n",
            Screen.Desktop);
        visit.Page.Dialog += (_, dialog) =>
        {
            dialogs++;
            _ = dialog.DismissAsync();
        };
        await Assertions.Expect(visit.Page.Locator("#b1 p.words").First).ToContainTextAsync("<script>alert(1)</script>");
        await visit.Page.Locator("#b1 .edit summary").ClickAsync();
        await visit.Page.Locator("#b1 textarea").FillAsync("Trained <img src=x onerror=alert(4)> waiters");
        await Assertions.Expect(visit.Page.Locator("#b1 .live p.words")).ToContainTextAsync("onerror");
        await visit.Page.Locator("#b1").GetByRole(AriaRole.Button, new() { Name = "Use these words" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#b1 p.words").First).ToContainTextAsync("<img src=x onerror=alert(4)>");
        dialogs.Should().Be(0);
        (await visit.Page.Locator("main img, main script").CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task An_earlier_draft_is_compared()
    {
        await using var visit = await chromium.OpenAsync(program.Address.AbsoluteUri, Screen.Desktop);
        await visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = "new.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Resume) });
        await visit.Page.Locator("summary", new() { HasText = "earlier draft" }).ClickAsync();
        await visit.Page.SetInputFilesAsync("#earlier", new FilePayload { Name = "old.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Resume.Replace("six new", "new", StringComparison.Ordinal)) });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show what it shows" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#progress")).ToContainTextAsync("Compared with old.txt");
        await Assertions.Expect(visit.Page.Locator("#progress")).ToContainTextAsync("1 reworded");
        await ShouldBeSoundAsync(visit, "a comparison");
    }

    private static string Words(string text) => Regex.Replace(text, @"^\d+\s*", "", RegexOptions.CultureInvariant).Trim();

    private async Task<Visit> UploadAsync(string sample, Screen screen, bool withScript = true) =>
        await UploadBytesAsync(sample, await File.ReadAllBytesAsync(Path.Combine(Checkout.Samples, sample)), screen, withScript);

    private Task<Visit> UploadTextAsync(string name, string text, Screen screen) => UploadBytesAsync(name, System.Text.Encoding.UTF8.GetBytes(text), screen);

    private async Task<Visit> UploadBytesAsync(string name, byte[] bytes, Screen? screen = null, bool withScript = true)
    {
        var visit = await chromium.OpenAsync(program.Address.AbsoluteUri, screen ?? Screen.Desktop, withScript);
        await visit.Page.SetInputFilesAsync("#file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show what it shows" }).ClickAsync();
        await visit.Page.WaitForURLAsync(new Regex("/reports"));
        return visit;
    }

    private Task ShouldBeSoundAsync(Visit visit, string because) => visit.ShouldBeSoundAsync(because, program.Address);

    private static async Task TabToAsync(IPage page, string words)
    {
        for (var i = 0; i < 400; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.textContent.trim()") == words)
                return;
        }

        throw new InvalidOperationException($"\"{words}\" cannot be reached with the keyboard.");
    }

    private static async Task<string> DownloadedTextAsync(IPage page, string link)
    {
        var menu = page.Locator(".menu");
        if (await menu.GetAttributeAsync("open") is null)
            await menu.Locator("summary").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText(link).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        if (!download.SuggestedFilename.EndsWith(".docx", StringComparison.Ordinal))
            return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        return TextOfWord(bytes);
    }

    private static string TextOfWord(Stream file)
    {
        using var zip = new ZipArchive(file);
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var xml = System.Xml.Linq.XDocument.Load(part);
        return string.Join('\n', xml.Descendants().Where(element => element.Name.LocalName == "p")
            .Select(paragraph => string.Concat(paragraph.Descendants().Where(element => element.Name.LocalName == "t").Select(text => text.Value))));
    }
}

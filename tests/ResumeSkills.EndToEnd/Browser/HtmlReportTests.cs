using System.Text.RegularExpressions;
using FluentAssertions;
using Microsoft.Playwright;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Tests.Reporting.Html;
using Xunit;

namespace ResumeSkills.EndToEnd.Browser;

/// <summary>The HTML report in a real browser.</summary>
public sealed class HtmlReportTests(Chromium chromium) : ProgramTest, IClassFixture<Chromium>
{
    public static TheoryData<Screen> Screens => [.. Screen.All];

    public static TheoryData<string> Samples => AnalyzeTests.Samples;

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_full_report_is_sound_on_every_screen(Screen screen)
    {
        await using var visit = await chromium.OpenAsync(Full(), screen);
        await visit.ShouldBeSoundAsync($"{screen}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task The_program_writes_a_sound_page_for_every_sample(string name)
    {
        Run("analyze", Sample(name), "--format", "html", "-o", "report.html").Should().Be(new Outcome(0, "", ""));
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop with { Dark = true } })
        {
            await using var visit = await chromium.OpenAsync(Address("report.html"), screen);
            await visit.ShouldBeSoundAsync($"{name}, {screen}");
            (await visit.Page.TitleAsync()).Should().StartWith(name);
        }
    }

    [Fact]
    public async Task The_report_on_a_cohort_is_a_sound_page_on_every_screen()
    {
        var cohort = Directory.CreateDirectory(Path.Combine(Folder, "in"));
        foreach (var sample in Directory.GetFiles(Checkout.Samples))
            File.Copy(sample, Path.Combine(cohort.FullName, Path.GetFileName(sample)));
        File.WriteAllText(Path.Combine(cohort.FullName, "broken.pdf"), "%PDF-1.7");
        Run("batch", "in", "-o", "out", "--min-group", "1").ExitCode.Should().Be(3);
        File.Delete(Path.Combine(cohort.FullName, "sam-keller.md"));
        Run("batch", "in", "-o", "out", "--min-group", "1").ExitCode.Should().Be(3);
        foreach (var screen in Screen.All)
        {
            await using var visit = await chromium.OpenAsync(Address(Path.Combine("out", "cohort.html")), screen);
            await visit.ShouldBeSoundAsync($"cohort, {screen}");
            (await visit.Page.ContentAsync()).Should().Contain("broken.pdf").And.Contain("Since the last run");
        }
    }

    [Fact]
    public async Task Everything_can_be_reached_and_seen_with_the_keyboard_alone()
    {
        await using var visit = await chromium.OpenAsync(Full(), Screen.Desktop);
        var page = visit.Page;
        await page.Keyboard.PressAsync("Tab");
        (await Focused(page, "element => element.textContent")).Should().Be("Skip to the report");
        await page.Keyboard.PressAsync("Enter");
        (await Focused(page, "element => element.id")).Should().Be("report");

        await page.ReloadAsync();
        var reached = new List<string>();
        while (await Next(page) is { } stop)
        {
            stop.Should().NotContain("hidden").And.NotContain("no outline");
            reached.Add(stop);
            reached.Count.Should().BeLessThan(1000, "the focus must come to an end");
        }

        // A group of radio buttons is one stop.
        var expected = await page.Locator("a[href], summary, select, textarea").CountAsync() + await page.Locator("fieldset").CountAsync()
            - await page.Locator("details:not([open]) > :not(summary) a").CountAsync();
        reached.Should().HaveCount(expected);
    }

    [Fact]
    public async Task A_skill_opens_to_the_words_that_it_rests_on()
    {
        await using var visit = await chromium.OpenAsync(Full(), Screen.Desktop);
        var tag = visit.Page.Locator("#b3 .tag").First;
        await Assertions.Expect(tag.Locator("dl")).ToBeHiddenAsync();
        await tag.Locator("summary").PressAsync("Enter");
        await Assertions.Expect(tag.Locator("dl")).ToBeVisibleAsync();
        await Assertions.Expect(tag.Locator("dt").First).ToHaveTextAsync("What you did");
        await Assertions.Expect(visit.Page.Locator("#b3 mark").First).ToHaveClassAsync(new Regex("lit"));
    }

    [Fact]
    public async Task A_tap_on_marked_words_opens_their_skills()
    {
        await using var visit = await chromium.OpenAsync(Full(), Screen.Phone);
        await visit.Page.Locator("#b3 mark").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#b3 .tag[open]")).Not.ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Answers_are_set_beside_what_the_document_shows()
    {
        await using var visit = await chromium.OpenAsync(Full(), Screen.Desktop);
        var leadership = visit.Page.Locator("fieldset[data-skill^='Leadership']");
        await leadership.GetByRole(AriaRole.Radio, new() { Name = "5" }).CheckAsync();
        await Assertions.Expect(leadership.Locator(".result")).ToContainTextAsync("You know it better than your document says: it is only claimed (line 13).");
        await Assertions.Expect(visit.Page.Locator("#assessed")).ToContainTextAsync("Yours, but not yet in the document: Leadership and delegation.");
    }

    [Fact]
    public async Task The_reader_chooses_the_colours()
    {
        await using var visit = await chromium.OpenAsync(Full(), Screen.Desktop);
        var light = await Background(visit.Page);
        await visit.Page.GetByLabel("Colours").SelectOptionAsync("dark");
        (await Background(visit.Page)).Should().NotBe(light);
        await visit.ShouldBeSoundAsync("dark by choice");
    }

    [Fact]
    public async Task On_paper_everything_is_open_and_what_is_for_the_screen_is_gone()
    {
        await using var visit = await chromium.OpenAsync(Full(), Screen.Desktop, withScript: false);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator("nav")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#b3 .tag dl").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".score-part .items").First).ToBeVisibleAsync();
        (await visit.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })).Should().HaveCountGreaterThan(10_000);
    }

    [Fact]
    public async Task Without_script_the_report_can_be_read()
    {
        await using var visit = await chromium.OpenAsync(Full(), Screen.Phone, withScript: false);
        await Assertions.Expect(visit.Page.Locator("#b3 .words")).ToContainTextAsync("Explained two-factor login");
        await visit.Page.Locator("#b3 summary").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#b3 dl").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Script_in_a_document_stays_text()
    {
        FileOf("<img src=x onerror=alert(1)>.txt", "EXPERIENCE\n- Trained five <script>alert(1)</script> waiters \"><svg onload=alert(2)>\n- Served &lt;b&gt; tables' onclick='alert(3)\n");
        Run("analyze", "<img src=x onerror=alert(1)>.txt", "--format", "html", "-o", "report.html").ExitCode.Should().Be(0);
        await using var visit = await chromium.OpenAsync(Address("report.html"), Screen.Desktop);
        var dialogs = 0;
        visit.Page.Dialog += (_, dialog) =>
        {
            dialogs++;
            _ = dialog.DismissAsync();
        };
        await visit.ShouldBeSoundAsync("whatever the document says");
        await Assertions.Expect(visit.Page.Locator("#b1 .words")).ToContainTextAsync("<script>alert(1)</script>");
        dialogs.Should().Be(0);
    }

    private string Full()
    {
        using (var file = File.Create(Path.Combine(Folder, "full.html")))
            HtmlReport.Write(file, FullReport.Value, new Versions("1.2.3", "model", "skills"));
        return Address("full.html");
    }

    private string Address(string name) => new Uri(Path.Combine(Folder, name)).AbsoluteUri;

    private static Task<string> Focused(IPage page, string what) => page.EvaluateAsync<string>($"({what})(document.activeElement)");

    /// <summary>Goes one stop further and describes it; null past the last one.</summary>
    private static async Task<string?> Next(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string?>(
            """
            () => {
              const element = document.activeElement;
              if (element === document.body) return null;
              const box = element.getBoundingClientRect();
              const seen = element.type === 'radio' ? element.nextElementSibling : element;
              return `${element.tagName} ${element.textContent.slice(0, 40)}${box.width * box.height > 0 ? '' : ' hidden'}`
                + (getComputedStyle(seen).outlineStyle === 'none' ? ' no outline' : '');
            }
            """);
    }

    private static Task<string> Background(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}

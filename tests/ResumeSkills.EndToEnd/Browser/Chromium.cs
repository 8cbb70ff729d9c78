using System.Text.Json;
using FluentAssertions;
using Microsoft.Playwright;
using Xunit;

namespace ResumeSkills.EndToEnd.Browser;

/// <summary>Debian's Chromium, started once for all browser tests; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        File.Exists(Executable).Should().BeTrue($"the browser tests start {Executable}: run `make test`, which installs Debian's package chromium");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            // Chromium refuses its sandbox to the superuser, who runs continuous integration.
            ChromiumSandbox = Environment.UserName != "root",
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page, and remembers everything that it should not do.</summary>
    internal async Task<Visit> OpenAsync(string address, Screen screen, bool withScript = true)
    {
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = withScript,
        });
        var visit = new Visit(page);
        if (withScript)
            await page.AddInitScriptAsync(scriptPath: Checkout.AccessibilityChecker);
        await page.GotoAsync(address);
        visit.Requests.Remove(address);
        return visit;
    }
}

/// <summary>What a page is looked at with.</summary>
public sealed record Screen(int Width, int Height, bool Dark)
{
    public static readonly Screen Phone = new(390, 844, Dark: false);
    public static readonly Screen Desktop = new(1280, 900, Dark: false);

    public static IReadOnlyList<Screen> All => [Phone, Phone with { Dark = true }, Desktop, Desktop with { Dark = true }];

    public override string ToString() => $"{Width} wide, {(Dark ? "dark" : "light")}";
}

/// <summary>An open page.</summary>
internal sealed class Visit : IAsyncDisposable
{
    public Visit(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
    }

    public IPage Page { get; }

    /// <summary>What it asked for, itself excepted.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What the browser complained of: errors of scripts, breaches of the policy.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Checks that the page asks for nothing, complains of nothing, fits the screen and is accessible, whatever is opened in it.</summary>
    /// <param name="own">The address that it belongs to and may ask; null for a page that needs none.</param>
    public async Task ShouldBeSoundAsync(string because, Uri? own = null)
    {
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0, "nothing lies beside the screen, {0}", because);
        var violations = await Page.EvaluateAsync<JsonElement>(
            "axe.run().then(result => result.violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target} ${node.failureSummary}`)))");
        violations.EnumerateArray().Select(violation => violation.GetString()).Should().BeEmpty("axe-core finds nothing, {0}", because);
        Complaints.Should().BeEmpty(because);
        Requests.Where(request => own is null || !request.StartsWith(own.AbsoluteUri, StringComparison.Ordinal)).Should().BeEmpty(because);
    }

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}

using System.Net;
using System.Net.Http.Headers;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>The app where other machines can reach it.</summary>
public sealed class SharedTests : ProgramTest
{
    private const string Token = "0123456789abcdef-token";

    [Fact]
    public void Beyond_this_machine_it_does_not_start_without_a_token()
    {
        var refused = Run("serve", "--urls", "http://0.0.0.0:0");
        refused.ExitCode.Should().Be(2);
        refused.Errors.Should().Contain("--token-file");
        var tooShort = Run("serve", "--urls", "http://0.0.0.0:0", "--token-file", FileOf("token.txt", "1234"));
        tooShort.ExitCode.Should().Be(2);
        Run("serve", "--urls", "nonsense").ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Only_who_knows_the_token_gets_in()
    {
        var program = new SharedProgram(Path.Combine(Folder, FileOf("token.txt", Token + "\n")), "--rate", "1000");
        await program.InitializeAsync();
        try
        {
            program.Said.Should().Contain("Warning");
            using var client = program.Client();
            (await client.GetAsync("/healthz")).StatusCode.Should().Be(HttpStatusCode.OK);
            (await client.GetAsync("/metrics")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            (await client.PostAsync("/api/tag", null)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            (await client.GetAsync("/")).Headers.Location.Should().Be(new Uri("/sign-in", UriKind.Relative));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "another-token-of-that-length");
            (await client.GetAsync("/metrics")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            (await client.GetAsync("/metrics")).StatusCode.Should().Be(HttpStatusCode.OK);

            using var browser = program.Browser();
            var mark = System.Text.RegularExpressions.Regex.Match(await browser.GetStringAsync("/"), "value=\"([0-9a-f]+)\"").Groups[1].Value;
            using var wrong = await browser.PostAsync("/sign-in", new FormUrlEncodedContent([new("form-mark", mark), new("token", "wrong")]));
            wrong.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
            using var right = await browser.PostAsync("/sign-in", new FormUrlEncodedContent([new("form-mark", mark), new("token", Token)]));
            (await right.Content.ReadAsStringAsync()).Should().Contain("What does your resume show?");
        }
        finally
        {
            (await program.EndAsync()).Should().Be(0, "it was asked to end");
            await program.DisposeAsync();
        }
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_to_wait()
    {
        var program = new SharedProgram(Path.Combine(Folder, FileOf("token.txt", Token)), "--rate", "5");
        await program.InitializeAsync();
        try
        {
            using var client = program.Client();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
            for (var i = 0; i < 5; i++)
                (await client.GetAsync("/metrics")).StatusCode.Should().Be(HttpStatusCode.OK);
            using var refused = await client.GetAsync("/metrics");
            refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
            refused.Headers.RetryAfter.Should().NotBeNull();
        }
        finally
        {
            await program.DisposeAsync();
        }
    }

    private sealed class SharedProgram(string tokenFile, params string[] more) : WebProgram(["--urls", "http://0.0.0.0:0", "--token-file", tokenFile, .. more], []);
}

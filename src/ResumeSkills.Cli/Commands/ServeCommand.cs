using System.CommandLine;
using System.Runtime.CompilerServices;
using ResumeSkills.Batch.Workers;
using ResumeSkills.Web;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills serve</c>: the web app.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public const string Examples =
        """
        Examples:
          resumeskills serve
          resumeskills serve --urls http://127.0.0.1:8080
          resumeskills serve --urls http://0.0.0.0:8080 --token-file token.txt
          curl --form file=@resume.pdf http://127.0.0.1:5080/api/analyze

        Without --urls the variable ASPNETCORE_URLS decides, and else http://127.0.0.1:5080, which only this machine
        can reach. Beyond this machine a token of at least 16 letters is needed, and encryption (https, or a proxy)
        is for you to add. Nothing is written to a disk. Press Ctrl+C to end it; requests in hand are finished.
        """;

    /// <summary>In letters. A shorter one can be guessed.</summary>
    private const int ShortestToken = 16;

    public static Command Create()
    {
        var urls = new Option<string?>("--urls") { Description = "Where to listen: addresses with ports, several parted by ';'.", HelpName = "URLS" };
        var tokenFile = Options.File("--token-file", "A file with the token that visitors must know; needed where other machines can reach the app.");
        var rate = Options.Number("--rate", "Requests a minute that one client may make [default: no limit on this machine, 600 beyond it]", 1, int.MaxValue);
        var command = new Command(Name, "Start the web app: upload, understand and improve a document in the browser.") { urls, tokenFile, rate };
        command.SetAction(parsed => (int)Serve(parsed.GetValue(urls), parsed.GetValue(tokenFile), rate.In(parsed)));
        return command;
    }

    // Kept apart, so that no other command loads the web app and its framework.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ExitStatus Serve(string? urls, string? tokenFile, int? rate)
    {
        using var pool = new WorkerPool(WorkerProgram.Self(), new WorkerLimits { Time = Limits.Reading, Urgent = Limits.Quick, Memory = Limits.ReadingMemory });
        var settings = new WebSettings(urls ?? Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? WebSettings.DefaultUrls, CurrentVersions.Read(), (name, bytes, slow, cancellation) => ReadAsync(pool, name, bytes, slow, cancellation))
        {
            Token = tokenFile is null ? null : ReadToken(tokenFile),
            RequestsPerMinute = rate,
        };
        try
        {
            if (!settings.IsLocal && settings.Token is null)
                throw new UsageException($"{settings.Urls} can be reached from other machines: add '--token-file FILE' with a token that visitors must know, or listen at {WebSettings.DefaultUrls}.");
            if (!settings.IsLocal)
                Messages.Write("Warning: other machines can reach this app. Give the token only to people who may use it, and let nothing but https through to strangers.");
            WebServer.Run(settings, addresses => Messages.Write($"Open {string.Join(" or ", addresses)} in a browser; Ctrl+C ends the app."));
            return ExitStatus.Clean;
        }
        catch (FormatException)
        {
            throw new UsageException($"--urls takes addresses such as {WebSettings.DefaultUrls}, not '{settings.Urls}'.");
        }
        catch (IOException e)
        {
            throw new UsageException($"cannot listen at {settings.Urls}: {e.Message} Another program may have the port; choose another with --urls.");
        }
    }

    // It waits for another process: on a thread of its own it takes none from the requests.
    private static Task<Document> ReadAsync(WorkerPool pool, string name, ReadOnlyMemory<byte> bytes, Action slow, CancellationToken cancellation) =>
        Task.Factory.StartNew(() => Read(pool, name, bytes, slow, cancellation), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static Document Read(WorkerPool pool, string name, ReadOnlyMemory<byte> bytes, Action slow, CancellationToken cancellation)
    {
        var answer = pool.Analyze(new WorkRequest(name, bytes.ToArray()) { ReadOnly = new ReadingLimit(Limits.DocumentLength, Limits.DocumentLines) }, slow, cancellation);
        // The reason begins with the name, which the exception adds.
        return answer.Document ?? throw new UnreadableDocumentException(
            name, answer.Cause ?? UnreadableCause.Damaged, answer.Reason!.StartsWith($"{name}: ", StringComparison.Ordinal) ? answer.Reason[(name.Length + 2)..] : answer.Reason);
    }

    private static string ReadToken(string path)
    {
        var token = System.Text.Encoding.UTF8.GetString(InputFile.Read(path).Span).Trim();
        return token.Length >= ShortestToken ? token : throw new UsageException($"{path} must hold a token of at least {ShortestToken} letters, for example what `openssl rand -hex 16` prints.");
    }
}

using System.Text;
using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>Checks documents on all cores; the result is the same on one.</summary>
internal sealed class Checker(CheckOptions options)
{
    // Most documents fit.
    private const int RoomBytes = 1 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<Analyzer> Analyzer = new(() => new Analyzer());

    private readonly string _here = Environment.CurrentDirectory;
    private readonly SettingsReader _settings = new(options.Config, options.NoConfig);
    private readonly Dictionary<string, Baseline> _baselines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CheckTerms> _terms = new(StringComparer.Ordinal);

    public string Root { get; } = ProjectRoot.Find(Environment.CurrentDirectory);

    /// <summary>The documents to check, in order.</summary>
    public IReadOnlyList<CheckTarget> Targets()
    {
        var targets = new FileSelection(Root, _here).Find(options.Paths, options.InputName);
        if (options.ChangedSince is not { } reference)
            return targets;
        var changed = GitChanges.Since(reference, _here);
        return [.. targets.Where(target => target.IsInput || changed.Contains(target.File))];
    }

    /// <exception cref="UsageException">Settings or baseline cannot be used.</exception>
    public CheckRun Run(IReadOnlyList<CheckTarget> targets)
    {
        var terms = targets.Select(TermsOf).ToList();
        var suppressions = new Suppressions(options.Today);
        var documents = new CheckedDocument[targets.Count];
        OnAllCores(targets.Count, (i, room) => documents[i] = Check(targets[i], terms[i], room));
        // The rest takes no time, and its notices have an order.
        for (var i = 0; i < documents.Length; i++)
            documents[i] = terms[i].Judge(documents[i], suppressions);
        var notices = suppressions.Unused(terms.Select(set => set.Settings).DistinctBy(settings => settings.Source), documents, isPartial: options.ChangedSince is not null);
        return new CheckRun(CurrentVersions.Read, documents, notices);
    }

    /// <summary>The file of known findings for a document: named, or of its settings, or of the project.</summary>
    public string BaselineOf(CheckSettings settings) =>
        options.Baseline is { } named ? Path.GetFullPath(named) : settings.Baseline ?? Path.Combine(Root, BaselineFile.FileName);

    public CheckSettings SettingsOf(CheckTarget target) =>
        _settings.For(target.IsInput ? Path.GetDirectoryName(Path.GetFullPath(target.Name, Root))! : Path.GetDirectoryName(target.File)!);

    private CheckTerms TermsOf(CheckTarget target)
    {
        var settings = SettingsOf(target);
        var source = settings.Source ?? "";
        if (!_terms.TryGetValue(source, out var terms))
            _terms[source] = terms = TermsOf(settings);
        return terms;
    }

    private CheckTerms TermsOf(CheckSettings settings)
    {
        var cache = (options.Cache ?? settings.Cache) is { } folder ? new VerdictCache(Path.GetFullPath(folder)) : null;
        if (options.NoGates)
            return new CheckTerms(settings, new Gate { FailOn = null }, null, cache);
        var gate = options.Over(settings.Gate);
        var path = BaselineOf(settings);
        // Only one that somebody named must be there.
        if (options.NoBaseline || ((options.Baseline ?? settings.Baseline) is null && !File.Exists(path)))
        {
            return gate.NoRegression
                ? throw new UsageException(options.NoBaseline
                    ? "--no-regression compares with the baseline that --no-baseline leaves out; drop one of them (the settings may ask for the first)."
                    : $"--no-regression needs a baseline to compare with; `{Messages.ProgramName} baseline create` makes one.")
                : new CheckTerms(settings, gate, null, cache);
        }

        if (!_baselines.TryGetValue(path, out var baseline))
            _baselines[path] = baseline = BaselineFile.Read(path);
        return new CheckTerms(settings, gate, baseline, cache);
    }

    /// <summary>Plain threads: what the framework has for this takes longer to load than a run with kept verdicts has work.</summary>
    private void OnAllCores(int count, Action<int, byte[]> act)
    {
        var next = -1;
        var threads = Math.Min(options.Jobs ?? Environment.ProcessorCount, count);
        var others = new Thread[Math.Max(0, threads - 2)];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Work);
            others[i].Start();
        }

        if (threads > 1)
            SecondThread.Share(Work);
        else
            Work();
        foreach (var other in others)
            other.Join();

        void Work()
        {
            var room = GC.AllocateUninitializedArray<byte>(RoomBytes);
            while (Interlocked.Increment(ref next) is var i && i < count)
                act(i, room);
        }
    }

    private static CheckedDocument Check(CheckTarget target, CheckTerms terms, byte[] room)
    {
        var name = target.Name;
        try
        {
            var bytes = InputFile.Read(target.File, name, room);
            if (terms.Cache is not { } cache)
                return Make(name, bytes, terms.Settings);
            var key = VerdictCache.KeyOf(bytes.Span, name, terms.Settings.VerdictKey);
            // Its entry has the room behind the document, where that left some.
            if (cache.Find(key, name, bytes.Length < room.Length ? room.AsMemory(bytes.Length) : default) is { } kept)
                return kept;
            var document = Make(name, bytes, terms.Settings);
            cache.Keep(key, document);
            return document;
        }
        catch (UnreadableDocumentException e)
        {
            return Refused(name, e);
        }
        catch (Exception e)
        {
            // A fault of the program in one document must not cost the user the verdicts on the others.
            return new CheckedDocument(name) { Error = $"internal error in {name}, please report it: {e}" };
        }
    }

    private static CheckedDocument Make(string name, ReadOnlyMemory<byte> bytes, CheckSettings settings)
    {
        try
        {
            var report = Analyzer.Value.Analyze(name, bytes, settings.Thresholds, new Target { Role = RoleChoice.Find(settings.Role, null) });
            var verdict = Verdicts.Of(report, report.Bullets.Any(bullet => bullet.Bullet.Place.LineNumber is not null) ? Text(bytes.Span) : null);
            var fingerprints = Fingerprints.Of(name, verdict.Issues);
            return new CheckedDocument(name) { Verdict = verdict, Issues = [.. verdict.Issues.Select((issue, i) => new CheckedIssue(issue, fingerprints[i]))] };
        }
        catch (UnreadableDocumentException e)
        {
            return Refused(name, e);
        }
    }

    private static CheckedDocument Refused(string name, UnreadableDocumentException e) => new(name) { Error = e.Message, Cause = e.Cause };

    // Columns of other encodings would have to be counted in them.
    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

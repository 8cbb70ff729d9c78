using System.Collections.Concurrent;
using System.Text;
using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>Checks documents on all cores; the result is the same on one.</summary>
internal sealed class Checker(CheckOptions options)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Lazy<Analyzer> Analyzer = new(() => new Analyzer());

    private readonly string _here = Environment.CurrentDirectory;
    private readonly SettingsReader _settings = new(options.Config, options.NoConfig);
    private readonly Dictionary<string, Baseline> _baselines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, VerdictCache> _caches = new(StringComparer.Ordinal);

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
        var plans = targets.Select(Plan).ToList();
        var suppressions = new Suppressions(options.Today);
        var documents = new CheckedDocument[plans.Count];
        OnAllCores(plans.Count, i => documents[i] = Check(plans[i]));
        // The rest takes no time, and its notices have an order.
        for (var i = 0; i < documents.Length; i++)
            documents[i] = Judge(documents[i], plans[i], suppressions);
        var notices = suppressions.Unused(plans.Select(plan => plan.Settings).DistinctBy(settings => settings.Source), documents, isPartial: options.ChangedSince is not null);
        return new CheckRun(CurrentVersions.Read(), documents, notices);
    }

    /// <summary>The file of known findings for a document: named, or of its settings, or of the project.</summary>
    public string BaselineOf(CheckSettings settings) =>
        options.Baseline is { } named ? Path.GetFullPath(named) : settings.Baseline ?? Path.Combine(Root, BaselineFile.FileName);

    public CheckSettings SettingsOf(CheckTarget target) =>
        _settings.For(target.IsInput ? Path.GetDirectoryName(Path.GetFullPath(target.Name, Root))! : Path.GetDirectoryName(target.File)!);

    private CheckPlan Plan(CheckTarget target)
    {
        var settings = SettingsOf(target);
        if (options.NoGates)
            return new CheckPlan(target, settings, new Gate { FailOn = null }, null);
        var gate = options.Over(settings.Gate);
        var path = BaselineOf(settings);
        // Only one that somebody named must be there.
        if (options.NoBaseline || ((options.Baseline ?? settings.Baseline) is null && !File.Exists(path)))
        {
            return gate.NoRegression
                ? throw new UsageException(options.NoBaseline
                    ? "--no-regression compares with the baseline that --no-baseline leaves out; drop one of them (the settings may ask for the first)."
                    : $"--no-regression needs a baseline to compare with; `{Messages.ProgramName} baseline create` makes one.")
                : new CheckPlan(target, settings, gate, null);
        }

        if (!_baselines.TryGetValue(path, out var baseline))
            _baselines[path] = baseline = BaselineFile.Read(path);
        return new CheckPlan(target, settings, gate, baseline);
    }

    /// <summary>Plain threads: what the framework has for this takes longer to load than a run with kept verdicts has work.</summary>
    private void OnAllCores(int count, Action<int> act)
    {
        var next = -1;
        var others = new Thread[Math.Min(options.Jobs ?? Environment.ProcessorCount, count) is > 1 and var threads ? threads - 1 : 0];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(Work);
            others[i].Start();
        }

        Work();
        foreach (var other in others)
            other.Join();

        void Work()
        {
            while (Interlocked.Increment(ref next) is var i && i < count)
                act(i);
        }
    }

    private CheckedDocument Check(CheckPlan plan)
    {
        var document = new CheckedDocument(plan.Target.Name);
        try
        {
            var verdict = VerdictOn(plan);
            var fingerprints = Fingerprints.Of(document.Path, verdict.Issues);
            return document with { Verdict = verdict, Issues = [.. verdict.Issues.Select((issue, i) => new CheckedIssue(issue, fingerprints[i]))] };
        }
        catch (UnreadableDocumentException e)
        {
            return document with { Error = e.Message, Cause = e.Cause };
        }
        catch (Exception e)
        {
            // A fault of the program in one document must not cost the user the verdicts on the others.
            return document with { Error = $"internal error in {plan.Target.Name}, please report it: {e}" };
        }
    }

    private Verdict VerdictOn(CheckPlan plan)
    {
        var bytes = InputFile.Read(plan.Target.File, plan.Target.Name);
        if ((options.Cache ?? plan.Settings.Cache) is not { } folder)
            return Make(plan, bytes);
        var cache = _caches.GetOrAdd(Path.GetFullPath(folder), path => new VerdictCache(path));
        var key = VerdictCache.KeyOf(bytes.Span, plan.Settings.VerdictKey);
        if (cache.Find(key) is { } kept)
            return kept;
        var verdict = Make(plan, bytes);
        cache.Keep(key, verdict);
        return verdict;
    }

    private static Verdict Make(CheckPlan plan, ReadOnlyMemory<byte> bytes)
    {
        var report = Analyzer.Value.Analyze(plan.Target.Name, bytes, plan.Settings.Thresholds, new Target { Role = RoleChoice.Find(plan.Settings.Role, null) });
        return Verdicts.Of(report, report.Bullets.Any(bullet => bullet.Bullet.Place.LineNumber is not null) ? Text(bytes.Span) : null);
    }

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

    private static CheckedDocument Judge(CheckedDocument document, CheckPlan plan, Suppressions suppressions)
    {
        if (document.Verdict is not { } verdict)
            return document;
        var before = plan.Baseline?.Documents.GetValueOrDefault(document.Path);
        var known = before?.Findings.Select(issue => issue.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var issues = document.Issues.Select(issue => issue with
        {
            Known = plan.Baseline is null ? null : known?.Contains(issue.Fingerprint) ?? false,
            Suppression = suppressions.For(issue.Issue, issue.Fingerprint, verdict, plan.Settings),
        }).Select(issue => issue with { Fails = issue.Counts && issue.Issue.Severity >= plan.Gate.FailOn }).ToList();
        var present = issues.Select(issue => issue.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var judged = document with
        {
            Issues = issues,
            Gone = [.. before?.Findings.Where(issue => !present.Contains(issue.Fingerprint)) ?? []],
            Score = plan.Settings.Weighted(verdict.Score),
        };
        return judged with { Failures = plan.Gate.Failures(judged, before) };
    }
}

/// <summary>A document with what holds for it.</summary>
internal sealed record CheckPlan(CheckTarget Target, CheckSettings Settings, Gate Gate, Baseline? Baseline);

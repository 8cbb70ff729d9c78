using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ResumeSkills.Web.Improving;

/// <summary>The documents in work, in memory only; whatever nobody looks at for an hour is forgotten.</summary>
internal sealed class Drafts(Analyzer analyzer, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);
    private ITimer? _sweeper;

    public int Count => _kept.Count;

    public Draft Add(string owner, Analyzed analyzed)
    {
        _sweeper ??= time.CreateTimer(_ => Sweep(), null, SweepEvery, SweepEvery);
        var draft = new Draft(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), owner, analyzed, analyzer);
        _kept[draft.Id] = new Kept(draft) { LastUse = time.GetUtcNow() };
        Sweep();
        return draft;
    }

    /// <exception cref="Refusal">There is no such draft, it was forgotten, or it belongs to another browser.</exception>
    public Draft Find(string id, string owner)
    {
        if (!_kept.TryGetValue(id, out var kept) || kept.Draft.Owner != owner)
            throw Refusal.Gone();
        kept.LastUse = time.GetUtcNow();
        return kept.Draft;
    }

    public void Forget(Draft draft) => _kept.TryRemove(draft.Id, out _);

    public void Dispose() => _sweeper?.Dispose();

    private void Sweep()
    {
        var oldest = time.GetUtcNow() - Limits.Session;
        var (count, size) = (0, 0L);
        foreach (var kept in _kept.Values.OrderByDescending(kept => kept.LastUse))
        {
            count++;
            size += kept.Draft.Size;
            if (kept.LastUse < oldest || count > Limits.Sessions || size > Limits.SessionsSize)
                Forget(kept.Draft);
        }
    }

    private sealed class Kept(Draft draft)
    {
        public Draft Draft => draft;

        public DateTimeOffset LastUse { get; set; }
    }
}

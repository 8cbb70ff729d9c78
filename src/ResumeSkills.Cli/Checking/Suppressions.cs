using System.Globalization;
using ResumeSkills.Checking;
using ResumeSkills.Critique;

namespace ResumeSkills.Cli.Checking;

/// <summary>Finds what allows a finding, and remembers what allowed none.</summary>
/// <param name="today">The day that expiry dates are compared with; null for the present one.</param>
internal sealed class Suppressions(DateOnly? today)
{
    private readonly HashSet<SuppressionEntry> _used = [];
    // Equal comments of two documents, or twice on a line, are still two.
    private readonly HashSet<Allowance> _usedComments = new(ReferenceEqualityComparer.Instance);
    private DateOnly? _today = today;

    // To know the day here takes reading the rules of the time zone: not before a date is to be compared.
    private DateOnly Today => _today ??= DateOnly.FromDateTime(DateTime.Now);

    public Suppression? For(Issue issue, string fingerprint, Verdict verdict, CheckSettings settings) =>
        verdict.Allowances.Count == 0 && settings.Suppressions.Count == 0 ? null : Find(issue, fingerprint, verdict, settings);

    private Suppression? Find(Issue issue, string fingerprint, Verdict verdict, CheckSettings settings)
    {
        var comment = verdict.Allowances.FirstOrDefault(allowance => allowance.RuleId == issue.RuleId && allowance.Bullet == issue.Bullet)
            ?? verdict.Allowances.FirstOrDefault(allowance => allowance.RuleId == issue.RuleId && allowance.Bullet is null);
        if (comment is not null)
            _usedComments.Add(comment);
        if (comment is not null && !IsOver(comment.Until))
            return new Suppression(comment.Reason, InSource: true);

        var entry = settings.Suppressions.FirstOrDefault(entry => entry.Fingerprint == fingerprint);
        if (entry is null)
            return null;
        _used.Add(entry);
        return IsOver(entry.Expires) ? null : new Suppression(entry.Reason, InSource: false);
    }

    /// <summary>A sentence for each suppression that has expired or allows nothing any more.</summary>
    /// <param name="isPartial">Whether documents were left out, so that what is missed may be in them.</param>
    public IReadOnlyList<string> Unused(IEnumerable<CheckSettings> settings, IReadOnlyList<CheckedDocument> documents, bool isPartial)
    {
        var notices = new List<string?>();
        foreach (var set in settings)
        {
            foreach (var entry in set.Suppressions)
                notices.Add(Say(entry, set, documents, isPartial));
        }

        foreach (var document in documents)
        {
            foreach (var allowance in document.Verdict?.Allowances ?? [])
                notices.Add(Say(allowance, document));
        }

        return notices.Count == 0 ? [] : [.. notices.OfType<string>()];
    }

    private string? Say(SuppressionEntry entry, CheckSettings settings, IReadOnlyList<CheckedDocument> documents, bool isPartial)
    {
        var file = Path.GetFileName(settings.Source);
        if (IsOver(entry.Expires))
            return $"{file}: the suppression of {entry.Fingerprint} expired on {Day(entry.Expires!.Value)}; mend the finding, or give it a later date.";
        var looked = entry.Document is { } name ? documents.Any(document => document.Path == name && document.Verdict is not null) : !isPartial && documents.All(document => document.Verdict is not null);
        return looked && !_used.Contains(entry) ? $"{file}: the suppression of {entry.Fingerprint} ({entry.Reason}) allows nothing; remove it." : null;
    }

    private string? Say(Allowance allowance, CheckedDocument document)
    {
        var place = $"{document.Path}, line {allowance.Line}";
        if (AllRules.List.All(rule => rule.Id != allowance.RuleId))
            return $"{place}: there is no rule '{allowance.RuleId}' to allow; {Suggestion.InsteadOf(allowance.RuleId, [.. AllRules.List.Select(rule => rule.Id)])}";
        if (IsOver(allowance.Until))
            return $"{place}: what allows {allowance.RuleId} expired on {Day(allowance.Until!.Value)}; mend the finding, or give it a later date.";
        return _usedComments.Contains(allowance) ? null : $"{place}: the comment allows {allowance.RuleId}, which finds nothing there; remove it.";
    }

    private bool IsOver(DateOnly? last) => last is { } day && day < Today;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

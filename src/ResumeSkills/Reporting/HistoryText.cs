using System.Globalization;

namespace ResumeSkills.Reporting;

/// <summary>What is remembered of the drafts of one document, for people.</summary>
public static class HistoryText
{
    private const int Indent = 2;

    // So many gauges stand beside a name on a narrow terminal; of more drafts, the last.
    private const int MostColumns = 6;

    /// <summary>The drafts, the levels of each skill in them, and what the last step changed.</summary>
    /// <param name="drafts">The oldest first, at least one.</param>
    /// <param name="lastStep">From the last draft but one to the last; null where there is one draft.</param>
    public static IEnumerable<StyledLine> Of(
        string name, DocumentKind kind, IReadOnlyList<DatedDraft> drafts, Progress? lastStep, IReadOnlyList<Skill> skills, TextLayout layout) =>
    [
        .. new Paragraph().Add(Printable.Of(name), Tone.Title).Wrap(layout.Width),
        .. drafts.SelectMany((draft, index) => Paragraph(draft, index, kind).Wrap(layout.Width, Indent, Indent * 2)),
        .. drafts.DistinctBy(draft => draft.Model).Count() > 1
            ? new Paragraph().Add("Not all drafts were read by the same version of the model; a change may be its own.", Tone.Claimed).Wrap(layout.Width, Indent, Indent)
            : [],
        .. LevelsOf(drafts, skills, layout),
        .. lastStep is null
            ? []
            : new[] { StyledLine.Empty, StyledLine.Of($"From draft {drafts.Count - 1} to draft {drafts.Count}", Tone.Heading) }.Concat(ProgressText.Of(lastStep, kind, skills, layout)),
    ];

    private static Paragraph Paragraph(DatedDraft draft, int index, DocumentKind kind) => new Paragraph()
        .Add($"draft {index + 1}  {draft.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}  ", Tone.Muted, whole: true)
        .Add($"{Counting.Of(draft.Snapshot.Bullets.Count, Places.Noun(kind))}, {Counting.Of(draft.Snapshot.FindingCount, "finding")}")
        .Add(draft.Snapshot.Score is { } score ? $", score {score}" : "");

    private static IEnumerable<StyledLine> LevelsOf(IReadOnlyList<DatedDraft> drafts, IReadOnlyList<Skill> skills, TextLayout layout)
    {
        var columns = drafts.Skip(Math.Max(0, drafts.Count - MostColumns)).Select(draft => draft.Snapshot.Levels.ToDictionary(level => level.SkillId, level => level.Level, StringComparer.Ordinal)).ToList();
        var wording = new ProgressWording(skills);
        var found = skills.Select(skill => skill.Id).Concat(columns.SelectMany(levels => levels.Keys)).Distinct(StringComparer.Ordinal)
            .Where(id => columns.Exists(levels => levels.ContainsKey(id))).ToList();
        if (found.Count == 0)
            yield break;
        yield return StyledLine.Empty;
        yield return StyledLine.Of(drafts.Count > MostColumns ? $"Skills in the last {MostColumns} drafts" : "Skills, draft by draft", Tone.Heading);
        foreach (var id in found)
        {
            var row = new Paragraph();
            foreach (var levels in columns)
            {
                var level = levels.TryGetValue(id, out var strongest) ? strongest : (Level?)null;
                row.Add((level is { } known ? Gauge.Of(known) : new string(' ', Gauge.Columns - 1) + "–") + "  ", level?.ToTone() ?? Tone.Muted, whole: true);
            }

            foreach (var line in row.Add(Printable.Of(wording.NameOf(id))).Wrap(layout.Width, Indent, Indent + (columns.Count * (Gauge.Columns + 2))))
                yield return line;
        }
    }
}

/// <summary>A draft and when it was remembered.</summary>
/// <param name="Model">Version of the model that found its skills.</param>
public sealed record DatedDraft(DateOnly Date, string Model, Snapshot Snapshot);

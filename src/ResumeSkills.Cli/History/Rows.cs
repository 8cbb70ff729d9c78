using System.Globalization;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.History;

/// <summary>A draft as a row of its table; lists are words separated by spaces, since no id has one.</summary>
internal sealed record DraftRow(long Id, string Name, string Added, string Content, string Kind, string Model, long? Score, string? ScoreVersion, string Rules)
{
    private const string Time = "yyyy-MM-ddTHH:mm:ssZ";

    public static DraftRow Of(Remembered draft) => new(
        0,
        draft.Name,
        draft.Added.ToString(Time, CultureInfo.InvariantCulture),
        draft.Content,
        JsonNames.Of(draft.Kind),
        draft.Model,
        draft.Draft.Score,
        draft.Draft.ScoreVersion,
        Words.Join(draft.Draft.RuleIds));

    public Remembered ToRemembered(IReadOnlyList<BulletSnapshot> bullets) => new(
        Name,
        DateTime.ParseExact(Added, Time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        Content,
        Kind == JsonNames.Of(DocumentKind.CoverLetter) ? DocumentKind.CoverLetter : DocumentKind.Resume,
        Model,
        new Snapshot(bullets, Words.Split(Rules)) { Score = (int?)Score, ScoreVersion = ScoreVersion });
}

/// <summary>A statement as a row of its table.</summary>
/// <param name="Levels">"coaching=3 data=1".</param>
internal sealed record BulletRow(long Draft, long Number, byte[] Sketch, long WordCount, long Entry, string Rules, string Levels, string Parts)
{
    public static BulletRow Of(long draft, BulletSnapshot bullet) => new(
        draft,
        bullet.Number,
        bullet.Sketch.ToArray(),
        bullet.WordCount,
        bullet.Entry,
        Words.Join(bullet.RuleIds),
        Words.Join(bullet.Levels.Select(level => $"{level.SkillId}={(int)level.Level}")),
        Words.Join(bullet.Parts.Select(part => part.ToString())));

    /// <exception cref="FormatException">The row holds what the program did not write.</exception>
    public BulletSnapshot ToSnapshot() => new(
        (int)Number,
        Sketch,
        (int)WordCount,
        (int)Entry,
        Words.Split(Rules),
        [.. Words.Split(Levels).Select(LevelOf)],
        [.. Words.Split(Parts).Select(part => Enum.TryParse<EvidencePart>(part, out var known) ? known : throw new FormatException($"'{part}' is no part of evidence"))]);

    private static SkillLevel LevelOf(string text) =>
        text.Split('=') is [var skill, var level] && Enum.TryParse<Level>(level, out var known) && Enum.IsDefined(known)
            ? new SkillLevel(skill, known)
            : throw new FormatException($"'{text}' is no level of a skill");
}

internal static class Words
{
    public static string Join(IEnumerable<string> words) => string.Join(' ', words);

    public static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

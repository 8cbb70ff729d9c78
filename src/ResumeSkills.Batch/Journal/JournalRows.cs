namespace ResumeSkills.Batch.Journal;

/// <summary>A document of a run as a row.</summary>
/// <param name="Page">The name of its HTML page, which no other document of the run has.</param>
/// <param name="Content">Fingerprint of its bytes; empty where it could not be read at all.</param>
/// <param name="Notes">What advisors say, as JSON.</param>
/// <param name="Key">Fingerprint of everything that its result depends on.</param>
internal sealed record EntryRow(long Position, string Student, string Name, string Page, string Content, string Key, string? Role, string Notes);

/// <summary>What became of a document as a row; lists are words separated by spaces, since no id has one.</summary>
/// <param name="State">As in <see cref="Workers.WorkState"/>.</param>
/// <param name="Levels">"coaching=3 data=1".</param>
/// <param name="Rules">"duty-opener=2".</param>
/// <param name="Report">The report as JSON, compressed (Brotli).</param>
internal sealed record ResultRow(
    string Key, string State, string? Reason, string? Kind, long? Score, string? ScoreVersion, string Levels, string Rules, string Gaps, string Remarks, byte[]? Report);

/// <summary>A document of a run with its result, without the report.</summary>
internal sealed record OutcomeRow(
    long Position, string Student, string Name, string Page, string Content, string Key, string? Role, string Notes,
    string State, string? Reason, string? Kind, long? Score, string? ScoreVersion, string Levels, string Rules, string Gaps, string Remarks);

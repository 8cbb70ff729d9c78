using System.Security.Cryptography;
using System.Text.Json;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Batch.Privacy;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Guidance.Scoring;
using ResumeSkills.Reporting;

namespace ResumeSkills.Batch;

/// <summary>Finds out what a batch has to do, without reading more than it must.</summary>
internal sealed class BatchPlan
{
    private readonly BatchSettings _settings;
    private readonly Pseudonyms? _pseudonyms;
    private readonly string _engine;
    private readonly Dictionary<string, (string Stamp, string Content)> _before;
    private readonly Dictionary<string, (string Stamp, string Content)> _contents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pages = new(StringComparer.OrdinalIgnoreCase);

    public BatchPlan(BatchSettings settings, Pseudonyms? pseudonyms, Versions versions, JournalFile journal)
    {
        _settings = settings;
        _pseudonyms = pseudonyms;
        _before = journal.Contents();
        // The builds of the libraries stand for the rules, the masking and all else that has no version of its own.
        _engine = string.Join(
            ' ', versions.Program, versions.Model, versions.Taxonomy, DocumentScore.Version, typeof(Analyzer).Module.ModuleVersionId, typeof(BatchPlan).Module.ModuleVersionId, pseudonyms?.Fingerprint);
        var notes = AdvisorNotes.Read(settings.NotesFile ?? Path.Combine(settings.Output, BatchFolder.Notes));
        var found = Source.Read(settings.Source, settings.Output);
        LeftOut = found.LeftOut;
        Documents = [.. found.Documents.Select(document => Plan(document, notes))];
        Entries = [.. Documents.Select((document, index) => new EntryRow(
            index, document.Student, document.ShownName, document.Page, pseudonyms is null || document.Content.Length == 0 ? document.Content : pseudonyms.OfContent(document.Content), document.Key, document.Role?.Id, JsonSerializer.Serialize(document.Notes)))];
    }

    public IReadOnlyList<PlannedDocument> Documents { get; }

    /// <summary>Files of the folder that are no documents.</summary>
    public int LeftOut { get; }

    public IReadOnlyList<EntryRow> Entries { get; }

    /// <summary>Fingerprint of the whole plan.</summary>
    public string Fingerprint => PlannedDocument.KeyOf(Documents.Select(document => $"{document.Student} {document.Key}"));

    /// <summary>What was found out about files, for the next start.</summary>
    public IEnumerable<(string Path, string Stamp, string Content)> Contents => _contents.Select(file => (file.Key, file.Value.Stamp, file.Value.Content));

    private PlannedDocument Plan(BatchDocument document, ILookup<string, AdvisorNote> notes)
    {
        var student = _pseudonyms?.Of(document.Student) ?? document.Student;
        var page = PageNames.Unique(student, document.IsLetter, _pages);
        var shown = _pseudonyms is null ? document.Name : page + Path.GetExtension(document.Name).ToLowerInvariant();
        var role = RoleOf(document);
        var own = _pseudonyms is null ? notes[student].ToList() : [.. notes[student].Concat(notes[document.Student]).Select(note => Masked(note, student, document.Known))];
        var content = ContentOf(document.Path);
        return new PlannedDocument(document, student, shown, page, content, role, own)
        {
            Key = PlannedDocument.KeyOf(
                _engine, content, shown, page, JsonSerializer.Serialize(role), ContentOf(document.Posting), ContentOf(document.Companion),
                _pseudonyms is null ? "" : JsonSerializer.Serialize(document.Known), JsonSerializer.Serialize(own)),
        };
    }

    private static AdvisorNote Masked(AdvisorNote note, string student, IReadOnlyList<string> known) =>
        note with { Student = student, Reason = Masking.MaskText(note.Reason, known), Note = Masking.MaskText(note.Note, known) };

    private RoleProfile? RoleOf(BatchDocument document) => document.Role is not { } id ? _settings.Role
        : _settings.Roles.FirstOrDefault(role => role.Id == id)
        ?? throw new BatchException($"student {document.Student} has the role '{id}', which there is not; the roles are {string.Join(", ", _settings.Roles.Select(role => role.Id))}.");

    /// <summary>SHA-256 of a file; empty for none, and for one that cannot be read, which the run will tell of.</summary>
    private string ContentOf(string? path)
    {
        if (path is null)
            return "";
        // The journal must not tell the names of files that the results do not tell.
        var name = PlannedDocument.KeyOf(_pseudonyms?.Of(path) ?? path);
        if (_contents.TryGetValue(name, out var known))
            return known.Content;
        try
        {
            var file = new FileInfo(path);
            var stamp = $"{file.Length} {file.LastWriteTimeUtc.Ticks}";
            var content = _before.TryGetValue(name, out var earlier) && earlier.Stamp == stamp ? earlier.Content : Hash(path);
            _contents[name] = (stamp, content);
            return content;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}

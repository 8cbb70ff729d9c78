using Dapper;
using Microsoft.Data.Sqlite;
using ResumeSkills.Batch.Privacy;

namespace ResumeSkills.Batch.Journal;

/// <summary>
/// The memory of a batch: which documents its runs have, and what became of each. It is the only thing that must survive a broken run; all other
/// files are made from it.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    public const string FileName = "journal.db";

    private const int SchemaVersion = 1;

    private const string Schema =
        """
        CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS file (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, content TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS run (number INTEGER PRIMARY KEY, plan TEXT NOT NULL, complete INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS entry (
          run INTEGER NOT NULL, position INTEGER NOT NULL, student TEXT NOT NULL, name TEXT NOT NULL, page TEXT NOT NULL, content TEXT NOT NULL,
          key TEXT NOT NULL, role TEXT, notes TEXT NOT NULL, PRIMARY KEY (run, position)) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS result (
          key TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT, kind TEXT, score INTEGER, scoreVersion TEXT, levels TEXT NOT NULL,
          rules TEXT NOT NULL, gaps TEXT NOT NULL, remarks TEXT NOT NULL, report BLOB) STRICT;
        """;

    private const string EntryColumns = "position AS Position, student AS Student, name AS Name, page AS Page, content AS Content, entry.key AS Key, role AS Role, notes AS Notes";

    private readonly SqliteConnection _connection;

    private JournalFile(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens the journal of a folder of results, made anew where there is none.</summary>
    /// <exception cref="BatchException">It cannot be used.</exception>
    public static JournalFile Open(string folder)
    {
        var path = Path.Combine(folder, FileName);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            OwnerFiles.Open(path, FileMode.OpenOrCreate, FileShare.ReadWrite).Dispose();
            connection.Open();
            // A killed program loses nothing that was committed; a power cut may cost the last moments, which are done again.
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON;");
            var version = connection.ExecuteScalar<long>("PRAGMA user_version");
            if (version > SchemaVersion)
                throw new BatchException($"{path} was written by a newer version of the program; use that one, or name another folder for the results.");
            connection.Execute($"{Schema}; PRAGMA user_version = {SchemaVersion};");
            return new JournalFile(connection);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection.Dispose();
            throw new BatchException($"the journal {path} cannot be used ({e.Message}); put back a copy of it, or name another folder for the results.", e);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public string? Setting(string name) => _connection.QueryFirstOrDefault<string>("SELECT value FROM setting WHERE name = @name", new { name });

    public void Set(string name, string value) => _connection.Execute("INSERT OR REPLACE INTO setting VALUES (@name, @value)", new { name, value });

    /// <summary>Fingerprints of contents by path and stamp, as far as they were read before.</summary>
    public Dictionary<string, (string Stamp, string Content)> Contents() =>
        _connection.Query<(string Path, string Stamp, string Content)>("SELECT path, stamp, content FROM file").ToDictionary(row => row.Path, row => (row.Stamp, row.Content), StringComparer.Ordinal);

    /// <summary>Goes on with the last run if it has the same documents or is not complete, or else begins a new one.</summary>
    /// <param name="plan">Fingerprint of the entries.</param>
    public void Begin(string plan, IReadOnlyList<EntryRow> entries, IEnumerable<(string Path, string Stamp, string Content)> contents)
    {
        using var transaction = _connection.BeginTransaction();
        var (number, last, complete) = _connection.QueryFirstOrDefault<(long, string?, bool)>("SELECT number, plan, complete FROM run ORDER BY number DESC LIMIT 1", transaction: transaction);
        if (last != plan)
        {
            number = last is null || complete ? number + 1 : number;
            _connection.Execute("DELETE FROM entry WHERE run = @number; INSERT OR REPLACE INTO run VALUES (@number, @plan, 0)", new { number, plan }, transaction);
            _connection.Execute(
                "INSERT INTO entry VALUES (@number, @Position, @Student, @Name, @Page, @Content, @Key, @Role, @Notes)",
                entries.Select(entry => new { number, entry.Position, entry.Student, entry.Name, entry.Page, entry.Content, entry.Key, entry.Role, entry.Notes }),
                transaction);
            _connection.Execute("DELETE FROM file", transaction: transaction);
            _connection.Execute("INSERT OR REPLACE INTO file VALUES (@Path, @Stamp, @Content)", contents.Select(file => new { file.Path, file.Stamp, file.Content }), transaction);
        }

        transaction.Commit();
    }

    /// <summary>Forgets results that another attempt might better.</summary>
    public void ForgetBroken() => _connection.Execute("DELETE FROM result WHERE state NOT IN ('done', 'unreadable')");

    /// <summary>The keys of all results.</summary>
    public HashSet<string> Keys() => _connection.Query<string>("SELECT key FROM result").ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether there is a report under that key.</summary>
    public bool IsDone(string key) => _connection.ExecuteScalar<bool>("SELECT COUNT(*) FROM result WHERE key = @key AND state = 'done'", new { key });

    public void Add(IReadOnlyList<ResultRow> results)
    {
        using var transaction = _connection.BeginTransaction();
        _connection.Execute(
            "INSERT OR REPLACE INTO result VALUES (@Key, @State, @Reason, @Kind, @Score, @ScoreVersion, @Levels, @Rules, @Gaps, @Remarks, @Report)", results, transaction);
        transaction.Commit();
    }

    /// <summary>The last run's documents in order, with what became of them; one at a time, so that memory does not grow with the run.</summary>
    public IEnumerable<OutcomeRow> Outcomes(long run) => _connection.Query<OutcomeRow>(
        $"""
        SELECT {EntryColumns}, state AS State, reason AS Reason, kind AS Kind, score AS Score, scoreVersion AS ScoreVersion, levels AS Levels, rules AS Rules, gaps AS Gaps, remarks AS Remarks
        FROM entry JOIN result ON result.key = entry.key WHERE run = @run ORDER BY position
        """,
        new { run },
        buffered: false);

    public byte[]? Report(string key) => _connection.QueryFirstOrDefault<byte[]>("SELECT report FROM result WHERE key = @key", new { key });

    /// <summary>The number of the last run; 0 where there is none.</summary>
    public long LastRun => _connection.ExecuteScalar<long?>("SELECT MAX(number) FROM run") ?? 0;

    /// <summary>Names of pages that belong to no document of the last run.</summary>
    public IReadOnlyList<string> StalePages() => [.. _connection.Query<string>(
        "SELECT page FROM entry WHERE run < (SELECT MAX(number) FROM run) EXCEPT SELECT page FROM entry WHERE run = (SELECT MAX(number) FROM run)")];

    /// <summary>Marks the last run as complete and forgets what only runs before the one before it have needed.</summary>
    public void Complete()
    {
        using var transaction = _connection.BeginTransaction();
        _connection.Execute(
            """
            UPDATE run SET complete = 1;
            DELETE FROM entry WHERE run < (SELECT MAX(number) - 1 FROM run);
            DELETE FROM run WHERE number < (SELECT MAX(number) - 1 FROM run);
            DELETE FROM result WHERE key NOT IN (SELECT key FROM entry);
            """,
            transaction: transaction);
        transaction.Commit();
    }

    /// <summary>Removes all that is known of a student.</summary>
    /// <returns>Names of the pages that go too; empty where the student is unknown.</returns>
    public IReadOnlyList<string> Purge(string student)
    {
        using var transaction = _connection.BeginTransaction();
        var pages = _connection.Query<string>("SELECT DISTINCT page FROM entry WHERE student = @student", new { student }, transaction).ToList();
        _connection.Execute(
            "DELETE FROM result WHERE key IN (SELECT key FROM entry WHERE student = @student); DELETE FROM entry WHERE student = @student; DELETE FROM file; UPDATE run SET plan = '';",
            new { student },
            transaction);
        transaction.Commit();
        // What was deleted must not linger in the log.
        _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
        return pages;
    }

    public void Dispose() => _connection.Dispose();
}

using Dapper;
using Microsoft.Data.Sqlite;

namespace ResumeSkills.Cli.History;

/// <summary>The history: drafts and what was found in them, none of their words. Safe to use from several programs at once.</summary>
internal sealed class HistoryStore : IDisposable
{
    private const int SchemaVersion = 1;

    // A result code of SQLite (sqlite.org/rescode.html).
    private const int Error = 1;
    private const int Busy = 5;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    // As long as a user waits without wondering.
    private const int BusySeconds = 5;

    private const string Schema =
        """
        CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS draft (
          id INTEGER PRIMARY KEY, name TEXT NOT NULL, added TEXT NOT NULL, content TEXT NOT NULL, kind TEXT NOT NULL, model TEXT NOT NULL,
          score INTEGER, scoreVersion TEXT, rules TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS bullet (
          draft INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE, number INTEGER NOT NULL, sketch BLOB NOT NULL, wordCount INTEGER NOT NULL, entry INTEGER NOT NULL,
          rules TEXT NOT NULL, levels TEXT NOT NULL, parts TEXT NOT NULL, PRIMARY KEY (draft, number)) STRICT, WITHOUT ROWID;
        """;

    private readonly SqliteConnection _connection;

    private HistoryStore(SqliteConnection connection) => _connection = connection;

    /// <summary>Whether the user wants drafts to be added.</summary>
    public bool IsEnabled
    {
        get => Guard(() => _connection.ExecuteScalar<string?>("SELECT value FROM setting WHERE name = 'enabled'") == "yes");
        set => Guard(() => _connection.Execute("INSERT OR REPLACE INTO setting VALUES ('enabled', @value)", new { value = value ? "yes" : "no" }));
    }

    /// <summary>Opens the history, made anew where there is none.</summary>
    /// <exception cref="UsageException">The file cannot be used; the message names it and the way out.</exception>
    public static HistoryStore Open()
    {
        HistoryFile.Create();
        // Without a pool, the file is closed when the store is: it can be deleted then.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = HistoryFile.Path, Pooling = false, ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString());
        try
        {
            Guard(() =>
            {
                connection.Open();
                // Readers do not wait for a writer, and what is deleted is overwritten.
                connection.Execute($"PRAGMA busy_timeout = {BusySeconds * 1000}; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON;");
                Migrate(connection);
                return 0;
            });
            return new HistoryStore(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Adds a draft, unless the newest of that name has the same content and model.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(Remembered draft) => Guard(() =>
    {
        // The lock is taken before the look: of two programs that add one draft, one does.
        using var transaction = _connection.BeginTransaction(deferred: false);
        var newest = _connection.QueryFirstOrDefault<string>("SELECT content || ' ' || model FROM draft WHERE name = @Name ORDER BY id DESC LIMIT 1", new { draft.Name }, transaction);
        if (newest == $"{draft.Content} {draft.Model}")
            return false;
        var id = _connection.ExecuteScalar<long>(
            """
            INSERT INTO draft (name, added, content, kind, model, score, scoreVersion, rules)
            VALUES (@Name, @Added, @Content, @Kind, @Model, @Score, @ScoreVersion, @Rules) RETURNING id
            """,
            DraftRow.Of(draft),
            transaction);
        _connection.Execute(
            "INSERT INTO bullet VALUES (@Draft, @Number, @Sketch, @WordCount, @Entry, @Rules, @Levels, @Parts)",
            draft.Draft.Bullets.Select(bullet => BulletRow.Of(id, bullet)),
            transaction);
        transaction.Commit();
        return true;
    });

    /// <summary>All drafts, or those of one name, the oldest first.</summary>
    public IReadOnlyList<Remembered> Drafts(string? name = null) => Guard(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        var bullets = _connection.Query<BulletRow>(
                """
                SELECT bullet.draft AS Draft, number AS Number, sketch AS Sketch, wordCount AS WordCount, entry AS Entry, bullet.rules AS Rules, levels AS Levels, parts AS Parts
                FROM bullet JOIN draft ON draft.id = bullet.draft WHERE @name IS NULL OR name = @name ORDER BY bullet.draft, number
                """,
                new { name },
                transaction)
            .ToLookup(row => row.Draft);
        return _connection.Query<DraftRow>(
                """
                SELECT id AS Id, name AS Name, added AS Added, content AS Content, kind AS Kind, model AS Model, score AS Score, scoreVersion AS ScoreVersion, rules AS Rules
                FROM draft WHERE @name IS NULL OR name = @name ORDER BY id
                """,
                new { name },
                transaction)
            .Select(row => row.ToRemembered([.. bullets[row.Id].Select(bullet => bullet.ToSnapshot())]))
            .ToList();
    });

    public void Dispose() => _connection.Dispose();

    private static void Migrate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = connection.ExecuteScalar<long>("PRAGMA user_version", transaction: transaction);
        if (version > SchemaVersion)
            throw new UsageException($"the history {HistoryFile.Path} was written by a newer version of the program; use that version, or begin anew with `{Messages.ProgramName} history delete --all`.");
        connection.Execute($"{Schema}; PRAGMA user_version = {SchemaVersion};", transaction: transaction);
        transaction.Commit();
    }

    /// <summary>Whatever is wrong with the file becomes one sentence that names it.</summary>
    private static T Guard<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Busy)
        {
            throw new UsageException($"another program holds the history {HistoryFile.Path}; try again when it is done.");
        }
        catch (Exception e) when (e is FormatException or SqliteException { SqliteErrorCode: Error or Corrupt or NotADatabase })
        {
            throw new UsageException($"the history {HistoryFile.Path} is damaged ({e.Message}); put back a copy of it, or delete it with `{Messages.ProgramName} history delete --all` and begin anew with `{Messages.ProgramName} history enable`.");
        }
        catch (SqliteException e)
        {
            throw new UsageException($"the history {HistoryFile.Path} cannot be used: {e.Message}; check the folder, its permissions and the space on the disk.");
        }
    }
}

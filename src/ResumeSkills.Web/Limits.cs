namespace ResumeSkills.Web;

/// <summary>What one request, one client and all of them together may take.</summary>
public static class Limits
{
    /// <summary>In bytes, of one file. Resumes full of photographs reach 20 MB.</summary>
    public const int FileSize = 20 << 20;

    /// <summary>In bytes, of a form with a resume, an earlier draft, a letter and a posting; few people have more than one large file among them.</summary>
    public const int FormSize = 32 << 20;

    /// <summary>In bytes, of a request that holds words only.</summary>
    public const int TextSize = 64 << 10;

    /// <summary>In UTF-16 code units, of one statement. The longest bullets that people write have 600.</summary>
    public const int StatementLength = 5_000;

    /// <summary>In UTF-16 code units, of a document. A resume of four pages has 15,000, a scholar's of thirty pages 80,000; what is longer takes time from others.</summary>
    public const int DocumentLength = 100_000;

    /// <summary>Of a document. Thirty full pages have 1,500; the time of an analysis grows with the square of the number of statements.</summary>
    public const int DocumentLines = 5_000;

    /// <summary>In bytes, of all uploads in hand at one time: fifty pages of photographs, or thousands of ordinary resumes.</summary>
    public const long UploadsInHand = 256 << 20;

    /// <summary>Requests that wait to be read or analyzed; at some milliseconds each the last one waits for seconds, and whoever comes later is asked to come again.</summary>
    public const int Waiting = 200;

    /// <summary>For reading one document; ordinary ones take milliseconds.</summary>
    public static readonly TimeSpan Reading = TimeSpan.FromSeconds(10);

    /// <summary>Of a processor, for reading while others wait; ordinary documents take hundredths. What takes more is read beside the others, with what they leave of the processors.</summary>
    public static readonly TimeSpan Quick = TimeSpan.FromSeconds(.3);

    /// <summary>For a place among the slow documents; until then it keeps its turn.</summary>
    public static readonly TimeSpan SlowTurn = TimeSpan.FromSeconds(1);

    /// <summary>Documents that are read for longer at one time; the next one must come again.</summary>
    public const int Slow = 4;

    /// <summary>In bytes, for reading one document. The largest honest ones take a fifth of it.</summary>
    public const long ReadingMemory = 256 << 20;

    /// <summary>For a turn at reading or analysis.</summary>
    public static readonly TimeSpan Turn = TimeSpan.FromSeconds(30);

    /// <summary>For which a document is kept after it was last looked at.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromHours(1);

    /// <summary>Documents kept at one time; the one that was not looked at for longest goes first.</summary>
    public const int Sessions = 200;

    /// <summary>In bytes, of all documents kept with their reports.</summary>
    public const long SessionsSize = 512 << 20;

    /// <summary>Of one client beyond this machine: two a second for one who types, more is a program.</summary>
    public const int RequestsPerMinute = 600;

    /// <summary>Of one client beyond this machine, at one time; a browser has six. The client's others wait, so that they take no turn from anybody else.</summary>
    public const int RequestsInHand = 16;

    /// <summary>For requests in hand when the app is told to end.</summary>
    public static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(20);
}

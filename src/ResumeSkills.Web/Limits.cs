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

    /// <summary>In UTF-16 code units, of a document. A resume of four pages has 15,000; what is longer takes time from others.</summary>
    public const int DocumentLength = 300_000;

    /// <summary>In bytes, of all uploads in hand at one time: fifty pages of photographs, or thousands of ordinary resumes.</summary>
    public const long UploadsInHand = 256 << 20;

    /// <summary>Documents that wait to be read; at some milliseconds each the last one waits for seconds, and whoever comes later is asked to come again.</summary>
    public const int Waiting = 200;

    /// <summary>For reading one document; ordinary ones take milliseconds.</summary>
    public static readonly TimeSpan Reading = TimeSpan.FromSeconds(10);

    /// <summary>For a turn at reading.</summary>
    public static readonly TimeSpan Turn = TimeSpan.FromSeconds(30);

    /// <summary>For which a document is kept after it was last looked at.</summary>
    public static readonly TimeSpan Session = TimeSpan.FromHours(1);

    /// <summary>Documents kept at one time; the one that was not looked at for longest goes first.</summary>
    public const int Sessions = 200;

    /// <summary>In bytes, of all files kept.</summary>
    public const long SessionsSize = 512 << 20;

    /// <summary>Of one client beyond this machine: two a second for one who types, more is a program.</summary>
    public const int RequestsPerMinute = 600;

    /// <summary>For requests in hand when the app is told to end.</summary>
    public static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(20);
}

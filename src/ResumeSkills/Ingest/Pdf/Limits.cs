namespace ResumeSkills.Ingest.Pdf;

/// <summary>How much of a PDF is read before it is refused. A real resume of ten pages stays below a tenth of each.</summary>
internal static class Limits
{
    /// <summary>Bytes of the file. A resume with full-page photographs stays below 20 MB.</summary>
    public const int FileBytes = 64 << 20;

    /// <summary>Pages. Academic CVs reach 60.</summary>
    public const int Pages = 300;

    /// <summary>Nesting of arrays and dictionaries. Real files stay below 20; the parser calls itself once a level.</summary>
    public const int Nesting = 100;

    /// <summary>Nesting of page tree nodes and of form XObjects. Real files stay below 10.</summary>
    public const int TreeDepth = 40;

    /// <summary>Values held in memory (32 bytes each). Real files have some 50,000.</summary>
    public const int Values = 4_000_000;

    /// <summary>Objects parsed again and again from the same bytes may cost this many times the file's length.</summary>
    public const int ParsedTimesLength = 16;

    /// <summary>Bytes that one stream may unpack to. A page's content stays below 2 MB, a font below 20 MB.</summary>
    public const int StreamBytes = 48 << 20;

    /// <summary>Bytes that all streams may unpack to.</summary>
    public const long AllStreamBytes = 192 << 20;

    /// <summary>Flate reaches 1032 to 1; text and fonts stay below 30. Beyond <see cref="RatioFreeBytes"/> more is a bomb.</summary>
    public const int Ratio = 200;

    /// <summary>Small streams may be as repetitive as they like.</summary>
    public const int RatioFreeBytes = 4 << 20;

    /// <summary>Letters of the document (80 bytes each). A dense page has 6,000.</summary>
    public const int Letters = 1_000_000;

    /// <summary>Operators of all content streams, forms counted each time they are drawn. A page with charts has 100,000.</summary>
    public const int Operators = 5_000_000;

    /// <summary>Fonts. Real files have up to 40.</summary>
    public const int Fonts = 500;

    /// <summary>Operands kept for one operator; TJ arrays of justified lines have some hundreds of elements.</summary>
    public const int Operands = 20_000;

    /// <summary>Saved graphics states, and levels of marked content. Real files stay below 30.</summary>
    public const int SavedStates = 500;

    /// <summary>Filters of one stream. Real files have one or two.</summary>
    public const int Filters = 8;

    /// <summary>Rules and dots of one page. A page full of drawn tables has 1,000.</summary>
    public const int Shapes = 20_000;

    /// <summary>Cross-reference sections, one per time the file was saved. Real files stay below 30.</summary>
    public const int CrossReferenceSections = 1_000;

    /// <summary>Sentences of warning kept; more would tell a person no more.</summary>
    public const int Warnings = 20;
}

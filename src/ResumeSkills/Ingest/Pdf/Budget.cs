namespace ResumeSkills.Ingest.Pdf;

/// <summary>Counts what reading one file has cost so far, and refuses a file that costs more than <see cref="Limits"/> allow.</summary>
internal sealed class Budget(string fileName, int fileLength)
{
    /// <summary>Opening a stream takes as long as this many bytes.</summary>
    private const int StreamCost = 1000;

    private readonly List<string> _warnings = [];
    private long _parsed;
    private long _unpacked;
    private int _values;
    private int _letters;
    private int _operators;
    private int _fonts;

    public string FileName { get; } = fileName;

    public IReadOnlyList<string> Warnings => _warnings;

    public void SpendParsing(int bytes, int values)
    {
        _parsed += bytes;
        _values += values;
        if (_values > Limits.Values || _parsed > ((long)Limits.ParsedTimesLength * fileLength) + _unpacked + (1 << 20))
            throw TooLarge("holds far more objects than a resume needs");
    }

    public void SpendUnpacking(int packed, int unpacked)
    {
        CheckUnpacking(packed, unpacked);
        _unpacked += Math.Max(unpacked, StreamCost);
    }

    /// <summary>Refuses a stream that has already unpacked to too much, before the rest of it is.</summary>
    public void CheckUnpacking(int packed, int unpacked)
    {
        if (unpacked > Limits.StreamBytes || _unpacked + unpacked > Limits.AllStreamBytes ||
            (unpacked > Limits.RatioFreeBytes && unpacked / Limits.Ratio > packed))
        {
            throw TooLarge("unpacks to far more than a resume needs");
        }
    }

    public void SpendLetters(int letters)
    {
        _letters += letters;
        if (_letters > Limits.Letters)
            throw TooLarge("holds far more text than a resume needs");
    }

    public void SpendOperators(int operators)
    {
        _operators += operators;
        if (_operators > Limits.Operators)
            throw TooLarge("holds far more drawing than a resume needs");
    }

    /// <summary>A font costs as many values as its lists of widths and names are long, for many fonts may share long lists.</summary>
    public void SpendFont(int values)
    {
        SpendParsing(0, values);
        if (++_fonts > Limits.Fonts)
            throw TooLarge("holds far more fonts than a resume needs");
    }

    public void Warn(string sentence)
    {
        if (_warnings.Count < Limits.Warnings && !_warnings.Contains(sentence))
            _warnings.Add(sentence);
    }

    public UnreadableDocumentException TooLarge(string what) =>
        new(FileName, UnreadableCause.TooLarge, $"{what}; export the resume as a new, small PDF and try again.");

    public UnreadableDocumentException Damaged(string what) =>
        new(FileName, UnreadableCause.Damaged, $"{what}; open it in a PDF viewer, save or export it again, and try the new copy.");
}

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>The operators that place text and shapes, as the number their letters make (ISO 32000-1, Annex A).</summary>
internal static class Operators
{
    public const int Save = 'q';
    public const int Restore = 'Q';
    public const int Concatenate = ('c' << 8) | 'm';
    public const int LineWidth = 'w';
    public const int ExternalState = ('g' << 8) | 's';
    public const int Draw = ('D' << 8) | 'o';
    public const int InlineImage = ('B' << 8) | 'I';

    public const int BeginText = ('B' << 8) | 'T';
    public const int EndText = ('E' << 8) | 'T';
    public const int CharacterSpacing = ('T' << 8) | 'c';
    public const int WordSpacing = ('T' << 8) | 'w';
    public const int HorizontalScale = ('T' << 8) | 'z';
    public const int Leading = ('T' << 8) | 'L';
    public const int SelectFont = ('T' << 8) | 'f';
    public const int RenderMode = ('T' << 8) | 'r';
    public const int Rise = ('T' << 8) | 's';
    public const int Move = ('T' << 8) | 'd';
    public const int MoveAndLead = ('T' << 8) | 'D';
    public const int TextMatrix = ('T' << 8) | 'm';
    public const int NextLine = ('T' << 8) | '*';
    public const int Show = ('T' << 8) | 'j';
    public const int ShowSpaced = ('T' << 8) | 'J';
    public const int NextLineShow = '\'';
    public const int NextLineShowSpaced = '"';

    public const int BeginMarked = ('B' << 16) | ('M' << 8) | 'C';
    public const int BeginMarkedWithProperties = ('B' << 16) | ('D' << 8) | 'C';
    public const int EndMarked = ('E' << 16) | ('M' << 8) | 'C';

    public const int MoveTo = 'm';
    public const int LineTo = 'l';
    public const int CurveTo = 'c';
    public const int CurveFromCurrent = 'v';
    public const int CurveToFinal = 'y';
    public const int ClosePath = 'h';
    public const int Rectangle = ('r' << 8) | 'e';
    public const int Stroke = 'S';
    public const int CloseStroke = 's';
    public const int Fill = 'f';
    public const int FillOld = 'F';
    public const int FillEvenOdd = ('f' << 8) | '*';
    public const int FillStroke = 'B';
    public const int FillStrokeEvenOdd = ('B' << 8) | '*';
    public const int CloseFillStroke = 'b';
    public const int CloseFillStrokeEvenOdd = ('b' << 8) | '*';
    public const int EndPath = 'n';

    /// <summary>The number of an operator's letters; 0 for what has more than any operator.</summary>
    public static int CodeOf(ReadOnlySpan<byte> keyword) => keyword switch
    {
        [var a] => a,
        [var a, var b] => (a << 8) | b,
        [var a, var b, var c] => (a << 16) | (b << 8) | c,
        _ => 0,
    };
}

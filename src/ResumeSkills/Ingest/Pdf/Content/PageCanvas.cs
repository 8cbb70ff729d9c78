namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Collects what one page shows. What lies wholly outside the page is not shown, so it is left out.</summary>
internal sealed class PageCanvas(double width, double height, LetterBuffer letters, Budget budget)
{
    private readonly List<Box> _rules = [];
    private readonly List<Box> _dots = [];
    private double _pictureArea;

    public LetterBuffer Letters => letters;

    public int NextSequence { get; private set; }

    public void Add(in Letter letter)
    {
        NextSequence++;
        if (!IsShown(letter.Box))
            return;
        budget.SpendLetters(1);
        Letters.Add(letter);
    }

    public void AddRule(Box box)
    {
        if (_rules.Count < Limits.Shapes && IsShown(box))
            _rules.Add(box);
    }

    public void AddDot(Box box)
    {
        if (_dots.Count < Limits.Shapes && IsShown(box))
            _dots.Add(box);
    }

    public void AddPicture(Box box)
    {
        if (!IsShown(box))
            return;
        var across = Math.Min(box.Right, width) - Math.Max(box.Left, 0);
        var down = Math.Min(box.Bottom, height) - Math.Max(box.Top, 0);
        _pictureArea += across * down;
    }

    public PdfPage ToPage(int number)
    {
        // Scanners cut a page into strips; together they cover most of it, margins left aside.
        const double most = 0.5;
        return new PdfPage(number, width, height, letters.From(0).ToArray(), _rules, _dots, _pictureArea >= most * width * height);
    }

    /// <summary>False also for NaN and infinity.</summary>
    private bool IsShown(Box box) =>
        box.Right >= 0 && box.Bottom >= 0 && box.Left <= width && box.Top <= height &&
        double.IsFinite(box.Width) && double.IsFinite(box.Height);
}

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Follows paths just far enough to notice drawn bullets and rules (ISO 32000-1, 8.5).</summary>
internal sealed class PathTracer(PageCanvas canvas)
{
    /// <summary>Drawn bullets are 1 to 8 points wide and about as high.</summary>
    private const double SmallestDot = 1;
    private const double LargestDot = 8;
    private const double LongestDot = 1.5;

    /// <summary>Rules are up to 3 points thick and at least this long.</summary>
    private const double ThickestRule = 3;
    private const double ShortestRule = 9;

    private readonly List<Box> _subpaths = [];
    private Box _current;
    private bool _started;

    public void MoveTo(in Matrix toPage, double x, double y)
    {
        Finish();
        Extend(toPage, x, y);
    }

    /// <summary>Adds the end of a line, or a point of a curve: its control points bound it.</summary>
    public void Extend(in Matrix toPage, double x, double y)
    {
        var point = toPage.Apply(x, y);
        var box = new Box(point.X, point.Y, point.X, point.Y);
        _current = _started ? _current.Union(box) : box;
        _started = true;
    }

    public void Rectangle(in Matrix toPage, double x, double y, double width, double height)
    {
        Finish();
        if (_subpaths.Count < Limits.Shapes)
            _subpaths.Add(toPage.BoxOf(x, y, x + width, y + height));
    }

    public void Fill()
    {
        Finish();
        foreach (var box in _subpaths)
            Add(box);
        _subpaths.Clear();
    }

    public void Stroke(double lineWidth)
    {
        Finish();
        // The thinnest line that can be drawn is meant by width 0.
        var half = Math.Max(lineWidth, 0.1) / 2;
        foreach (var box in _subpaths)
        {
            // An outline is no rule unless the shape itself is as thin as one.
            if (Math.Min(box.Width, box.Height) <= 0.5 || Math.Max(box.Width, box.Height) <= LargestDot)
                Add(new Box(box.Left - half, box.Top - half, box.Right + half, box.Bottom + half));
        }
        _subpaths.Clear();
    }

    public void Forget()
    {
        _started = false;
        _subpaths.Clear();
    }

    private void Finish()
    {
        if (_started && _subpaths.Count < Limits.Shapes)
            _subpaths.Add(_current);
        _started = false;
    }

    private void Add(Box box)
    {
        var (shorter, longer) = box.Width < box.Height ? (box.Width, box.Height) : (box.Height, box.Width);
        if (shorter >= SmallestDot && longer <= LargestDot && longer <= shorter * LongestDot)
            canvas.AddDot(box);
        else if (shorter <= ThickestRule && longer >= ShortestRule)
            canvas.AddRule(box);
    }
}

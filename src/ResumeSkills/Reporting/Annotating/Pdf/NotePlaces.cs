namespace ResumeSkills.Reporting.Annotating.Pdf;

/// <summary>Finds room on a page for the signs of notes, so that they cover no words and each other only where there is no choice.</summary>
internal sealed class NotePlaces(double width, double height, IEnumerable<Box> covered)
{
    /// <summary>Points; no higher than a line.</summary>
    public const double Size = 10;

    private const double Distance = 2;
    private const int Tries = 4;

    private readonly List<Box> _covered = [.. covered];

    /// <summary>The place for a sign beside a line: on its left, on its right, farther off, or else in the margin.</summary>
    public Box Beside(Box line)
    {
        var top = Math.Clamp(((line.Top + line.Bottom) / 2) - (Size / 2), 0, Math.Max(0, height - Size));
        var places = Enumerable.Range(1, Tries)
            .SelectMany(step => new[] { line.Left - (step * (Size + Distance)), line.Right + Distance + ((step - 1) * (Size + Distance)) })
            .Select(left => new Box(left, top, left + Size, top + Size))
            .Where(place => place.Left >= 0 && place.Right <= width);
        var free = places.Where(place => !_covered.Exists(place.Overlaps)).Take(1).ToList();
        var chosen = free.Count > 0 ? free[0] : new Box(0, top, Size, top + Size);
        _covered.Add(chosen);
        return chosen;
    }
}

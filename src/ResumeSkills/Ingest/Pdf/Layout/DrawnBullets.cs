namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Finds the lines whose bullet is drawn as a small filled shape instead of being set as a letter.</summary>
internal static class DrawnBullets
{
    private const double Farthest = 2.5; // em between the dot and the text

    private const int FewestLines = 2;   // one dot alone is an ornament

    public static void Mark(PdfPage page, List<Segment> segments)
    {
        var bullets = page.Dots
            .Where(dot => !page.Dots.Any(other => other != dot && IsNear(other, dot)))
            .Select(dot => (Dot: dot, Line: LineOf(dot, segments)))
            .Where(bullet => bullet.Line is not null)
            .GroupBy(bullet => (Math.Round(bullet.Dot.Width), Math.Round(bullet.Dot.Height)));
        foreach (var (_, line) in bullets.Where(alike => alike.Count() >= FewestLines).SelectMany(alike => alike))
            line!.HasDrawnBullet = true;
    }

    /// <summary>Shapes side by side make up an icon or a scale, not a bullet.</summary>
    private static bool IsNear(Box other, Box dot) =>
        other.Left < dot.Right + dot.Width * 2 && dot.Left < other.Right + dot.Width * 2 && other.Top < dot.Bottom && dot.Top < other.Bottom;

    private static Segment? LineOf(Box dot, List<Segment> segments)
    {
        var middle = (dot.Top + dot.Bottom) / 2;
        var level = segments.FindAll(s => s.Box.Top < middle && middle < s.Box.Bottom);
        // A dot close on the right of words marks a scale or parts them from the next.
        if (level.Exists(s => s.Box.Right <= dot.Left && dot.Left - s.Box.Right < Farthest * s.FontSize))
            return null;
        return level.Where(s => s.Box.Left >= dot.Right && s.Box.Left - dot.Right < Farthest * s.FontSize).MinBy(s => s.Box.Left);
    }
}

namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Finds the lines whose bullet is drawn as a small filled shape instead of being set as a letter.</summary>
internal static class DrawnBullets
{
    private const double Farthest = 2.5; // em between the dot and the text

    private const int FewestLines = 2;   // one dot alone is an ornament

    private const double SameSize = 0.8; // points: browsers snap shapes to pixels of 0.75

    private const int MostBullets = 5_000; // each is compared with all; long resumes have some hundreds

    public static void Mark(IReadOnlyList<PageLines> pages)
    {
        var found = pages.SelectMany(page => On(page.Page, page.Segments)).Take(MostBullets).ToList();
        foreach (var bullet in found)
        {
            var alike = found.FindAll(other => Math.Abs(other.Dot.Width - bullet.Dot.Width) < SameSize && Math.Abs(other.Dot.Height - bullet.Dot.Height) < SameSize);
            // A dot close on the right of words marks a scale or parts them from the next, unless it stands off its text as bullets do.
            if (alike.Count >= FewestLines && (!bullet.FollowsWords || alike.Exists(other => !other.FollowsWords && Math.Abs(other.Offset - bullet.Offset) < SameSize)))
                bullet.Line.HasDrawnBullet = true;
        }
    }

    private static IEnumerable<DrawnBullet> On(PdfPage page, List<Segment> segments)
    {
        foreach (var dot in page.Dots)
        {
            if (!page.Dots.Any(other => other != dot && IsNear(other, dot)) && Of(dot, segments) is { } bullet)
                yield return bullet;
        }
    }

    /// <summary>Shapes side by side make up an icon or a scale, not a bullet.</summary>
    private static bool IsNear(Box other, Box dot) =>
        other.Left < dot.Right + dot.Width * 2 && dot.Left < other.Right + dot.Width * 2 && other.Top < dot.Bottom && dot.Top < other.Bottom;

    private static DrawnBullet? Of(Box dot, List<Segment> segments)
    {
        var middle = (dot.Top + dot.Bottom) / 2;
        var level = segments.FindAll(s => s.Box.Top < middle && middle < s.Box.Bottom);
        var line = level.Where(s => s.Box.Left >= dot.Right && s.Box.Left - dot.Right < Farthest * s.FontSize).MinBy(s => s.Box.Left);
        return line is null ? null : new DrawnBullet(dot, line, level.Exists(s => s.Box.Right <= dot.Left && dot.Left - s.Box.Right < Farthest * s.FontSize));
    }

    private sealed record DrawnBullet(Box Dot, Segment Line, bool FollowsWords)
    {
        public double Offset => Line.Box.Left - Dot.Left;
    }
}

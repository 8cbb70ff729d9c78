namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Finds the lines whose bullet is drawn as a small filled shape instead of being set as a letter.</summary>
internal static class DrawnBullets
{
    private const double Farthest = 2.5; // em between the dot and the text

    public static void Mark(PdfPage page, List<Segment> segments)
    {
        foreach (var dot in page.Dots)
        {
            var middle = (dot.Top + dot.Bottom) / 2;
            var line = segments
                .Where(s => s.Box.Top < middle && middle < s.Box.Bottom && s.Box.Left >= dot.Right && s.Box.Left - dot.Right < Farthest * s.FontSize)
                .MinBy(s => s.Box.Left);
            // A dot right of other words on the line is a mark of a scale, not a bullet.
            if (line is not null && !segments.Exists(s => s != line && s.Box.Right <= dot.Left && dot.Left - s.Box.Right < 60 && s.Box.Top < middle && middle < s.Box.Bottom))
                line.HasDrawnBullet = true;
        }
    }
}

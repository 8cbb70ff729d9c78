namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>An upright empty strip between two columns.</summary>
/// <param name="X">Its right edge, where the right column begins.</param>
/// <param name="Top">The first baseline beside it.</param>
/// <param name="Bottom">The last baseline beside it.</param>
internal sealed record Strip(double X, double Top, double Bottom)
{
    public double Height => Bottom - Top;

    public bool IsLeft(Segment segment) => IsLeftOf(segment, X);

    /// <summary>Lines that begin within a point of the strip's edge begin at it.</summary>
    public static bool IsLeftOf(Segment segment, double x) => segment.Box.Left < x - 1;
}

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>A transformation of the plane (ISO 32000-1, 8.3.4): x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>First this, then <paramref name="next"/>.</summary>
    public Matrix Then(in Matrix next) => new(
        (A * next.A) + (B * next.C),
        (A * next.B) + (B * next.D),
        (C * next.A) + (D * next.C),
        (C * next.B) + (D * next.D),
        (E * next.A) + (F * next.C) + next.E,
        (E * next.B) + (F * next.D) + next.F);

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>The way back; of use only where <see cref="Scale"/> is not 0.</summary>
    public Matrix Inverse()
    {
        var determinant = (A * D) - (B * C);
        return new Matrix(
            D / determinant, -B / determinant, -C / determinant, A / determinant,
            ((C * F) - (D * E)) / determinant, ((B * E) - (A * F)) / determinant);
    }

    /// <summary>The same with its origin moved, in its own coordinates.</summary>
    public Matrix Moved(double x, double y) => this with { E = (A * x) + (C * y) + E, F = (B * x) + (D * y) + F };

    /// <summary>By how much lengths grow, whatever their direction.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>The upright box around the image of a rectangle.</summary>
    public Box BoxOf(double left, double bottom, double right, double top)
    {
        var (x1, y1) = Apply(left, bottom);
        var (x2, y2) = Apply(right, bottom);
        var (x3, y3) = Apply(right, top);
        var (x4, y4) = Apply(left, top);
        return new Box(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)),
            Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)),
            Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }
}

using ResumeSkills.Ingest.Pdf.Fonts;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>What "q" saves and "Q" brings back, as far as text and shapes need it (ISO 32000-1, 8.4 and 9.3).</summary>
/// <param name="ToPage">From user space to the page as shown.</param>
internal readonly record struct GraphicsState(Matrix ToPage)
{
    public Font? Font { get; init; }

    public double FontSize { get; init; }

    public double CharacterSpacing { get; init; }

    public double WordSpacing { get; init; }

    public double HorizontalScale { get; init; } = 1;

    public double Leading { get; init; }

    public double Rise { get; init; }

    public int RenderMode { get; init; }

    public double LineWidth { get; init; } = 1;
}

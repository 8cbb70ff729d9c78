namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>A page with its lines, not in reading order yet.</summary>
internal sealed record PageLines(PdfPage Page, List<Segment> Segments);

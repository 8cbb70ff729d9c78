namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Letters that stand together on one baseline.</summary>
/// <param name="Box">From the cap height to the descent that the font size implies, so that lines of one size compare.</param>
/// <param name="Ink">Number of letters in it, the weight of its size and face in a line.</param>
/// <param name="Tracking">What parts its letters, in em; the space beside it is as much wider on either side.</param>
internal sealed record Word(string Text, Box Box, double Baseline, double FontSize, bool Bold, int Ink, double Tracking);

using System.Text.RegularExpressions;

namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Marks page numbers and the headers and footers that pages repeat.</summary>
internal static partial class RunningLines
{
    private const double Margin = 0.09; // of the page's height, at head and foot
    private const double SameHeight = 6; // points

    public static void Mark(IReadOnlyList<PageLines> pages)
    {
        var inMargins = pages
            .SelectMany(p => p.Segments.Where(s => s.Box.Bottom < p.Page.Height * Margin || s.Box.Top > p.Page.Height * (1 - Margin)))
            .Select(s => new { Segment = s, Text = Digits().Replace(s.Text, "#") })
            .ToList();
        foreach (var line in inMargins)
        {
            line.Segment.Running = PageNumber().IsMatch(line.Segment.Text)
                || inMargins.Exists(o => o.Segment.Page != line.Segment.Page && o.Text == line.Text && Math.Abs(o.Segment.Baseline - line.Segment.Baseline) < SameHeight);
        }
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(?:page\s*)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?\W*$|\bpage\s+\d+\s+of\s+\d+\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}

using System.Text;
using ResumeSkills.Tests.Tagging;

namespace ResumeSkills.Tests.Guidance;

/// <summary>Invented documents, and lines to make them of.</summary>
internal static class Documents
{
    private static readonly Analyzer Analyzer = new();

    /// <summary>The lines of the training corpus.</summary>
    public static string[] Lines { get; } =
    [
        .. Directory.EnumerateFiles(Checkout.Find("models/skills/corpus"), "*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(line => line.Split('\t')[0].Trim())
            .Where(line => line.Length > 0 && line[0] != '#'),
    ];

    public static Report Resume(IEnumerable<string> bullets, Target? target = null) =>
        Analyze("Nora Feld\n\nExperience\n\nAssistant, Harbour House, 2021 – 2023\n" + string.Concat(bullets.Select(bullet => $"• {bullet}\n")), target);

    public static Report Analyze(string text, Target? target = null) => Analyzer.Analyze("invented.txt", Encoding.UTF8.GetBytes(text), target: target);

    public static BulletReport Bullet(string text) => Resume([text]).Bullets[0];
}

using System.Text;

namespace ResumeSkills.Tests.Guidance;

/// <summary>Invented postings and resumes, read as the program reads files.</summary>
internal static class Postings
{
    public static readonly Analyzer Analyzer = new();

    public static Document Read(string text) => Analyzer.ReadPosting("posting.txt", Encoding.UTF8.GetBytes(text));

    public static Report Resume(params string[] bullets) => Analyze("Experience\n" + string.Concat(bullets.Select(bullet => $"• {bullet}\n")));

    public static Report Letter(string[] sentences, Target? target = null) =>
        Analyze($"Dear Ms Okafor,\n\n{string.Join(' ', sentences)}\n\nSincerely,\nAna Costa\n", target);

    public static Report Analyze(string text, Target? target = null) => Analyzer.Analyze("invented.txt", Encoding.UTF8.GetBytes(text), target: target);
}

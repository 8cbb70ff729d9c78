using System.Globalization;
using System.Text.Json;

namespace ResumeSkills.Tagging;

/// <summary>The 28 skills, and what there is to say about each of them.</summary>
public static class Taxonomy
{
    private static readonly Lazy<IReadOnlyList<SkillGuide>> LazyGuides = new(ReadGuides);

    /// <summary>All skills: 16 workplace skills, then 12 technical ones, in the order of the taxonomy.</summary>
    public static IReadOnlyList<Skill> Skills { get; } =
        [.. EmbeddedText.Rows("Tagging/skills.tsv").Skip(1).Select(r => new Skill(r[1], r[3], Enum.Parse<SkillKind>(r[2], ignoreCase: true), r[4]))];

    /// <summary>Changes whenever the list of skills does.</summary>
    public static string Version { get; } = Fingerprint();

    /// <summary>What is evidence for each skill and what is not, with examples and prompts; in the order of <see cref="Skills"/>.</summary>
    public static IReadOnlyList<SkillGuide> Guides => LazyGuides.Value;

    /// <summary>The skill of that id, or null.</summary>
    public static Skill? Find(string id) => Skills.FirstOrDefault(skill => skill.Id == id);

    /// <summary>The question that brings back an experience of a skill.</summary>
    public static string Prompt(Skill skill) => Guides.First(guide => guide.Id == skill.Id).EvidencePrompt;

    private static string Fingerprint()
    {
        using var stream = EmbeddedText.Open("Tagging/skills.tsv");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Checksum.Of(bytes).ToString("x16", CultureInfo.InvariantCulture);
    }

    private static List<SkillGuide> ReadGuides()
    {
        using var stream = EmbeddedText.Open("Tagging/skills.json");
        using var file = JsonDocument.Parse(stream);
        return [.. file.RootElement.EnumerateArray().Select(Guide)];
    }

    // By hand: every analysis asks for prompts, and a serializer takes longer to start than to read.
    private static SkillGuide Guide(JsonElement guide)
    {
        return new SkillGuide(
            Text("id"), Text("definition"), Texts("covers"), Text("evidence"), Text("claim"), Text("neither"), Texts("examples"),
            [.. guide.GetProperty("nearMisses").EnumerateArray().Select(miss => new NearMiss(miss.GetProperty("text").GetString()!, miss.GetProperty("why").GetString()!))],
            Text("selfAssessment"), Text("evidencePrompt"), Text("star"), Text("followUp"), Text("action"));

        string Text(string name) => guide.GetProperty(name).GetString()!;

        List<string> Texts(string name) => [.. guide.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
    }
}

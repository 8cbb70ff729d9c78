using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeSkills.Tagging;

/// <summary>The 28 skills, and what there is to say about each of them.</summary>
public static class Taxonomy
{
    private static readonly Lazy<IReadOnlyList<SkillGuide>> LazyGuides = new(ReadGuides);

    /// <summary>All skills: 16 workplace skills, then 12 technical ones, in the order of the taxonomy.</summary>
    public static IReadOnlyList<Skill> Skills { get; } =
        [.. EmbeddedText.Rows("Tagging/skills.tsv").Skip(1).Select(r => new Skill(r[1], r[3], Enum.Parse<SkillKind>(r[2], ignoreCase: true), r[4]))];

    /// <summary>What is evidence for each skill and what is not, with examples and prompts; in the order of <see cref="Skills"/>.</summary>
    public static IReadOnlyList<SkillGuide> Guides => LazyGuides.Value;

    /// <summary>The skill of that id, or null.</summary>
    public static Skill? Find(string id) => Skills.FirstOrDefault(skill => skill.Id == id);

    /// <summary>The question that brings back an experience of a skill.</summary>
    public static string Prompt(Skill skill) => Guides.First(guide => guide.Id == skill.Id).EvidencePrompt;

    private static List<SkillGuide> ReadGuides()
    {
        using var stream = EmbeddedText.Open("Tagging/skills.json");
        return JsonSerializer.Deserialize(stream, GuideFile.Default.ListSkillGuide)!;
    }
}

/// <summary>Reads the guides without reflection: every analysis asks them for prompts.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(List<SkillGuide>))]
internal sealed partial class GuideFile : JsonSerializerContext;

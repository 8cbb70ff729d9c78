using System.Globalization;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>A labelled line.</summary>
/// <param name="Targets">For each skill the share of readers who gave it, 0 to 1.</param>
/// <param name="Levels">For each skill the level given, 0 for none.</param>
internal sealed record Example(string Text, float[] Targets, int[] Levels, string Source)
{
    public static Example Parse(string text, string workplace, string technical, string source)
    {
        var targets = new float[SkillCodes.Count];
        var levels = new int[SkillCodes.Count];
        foreach (var tag in Tags(workplace).Concat(Tags(technical)))
        {
            var parts = tag.Split(':');
            var skill = SkillCodes.Index(parts[0]);
            targets[skill] = 1;
            levels[skill] = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 2;
        }

        return new Example(text, targets, levels, source);
    }

    private static string[] Tags(string column) => column == "-" ? [] : column.Split(',', StringSplitOptions.TrimEntries);
}

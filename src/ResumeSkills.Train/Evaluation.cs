using System.Globalization;
using System.Text;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Prints agreement by skill, and the lines on which the tagger is most wrong.</summary>
internal static class Evaluation
{
    public static string Report(string title, IReadOnlyList<Example> examples, IReadOnlyList<IReadOnlyList<Tag>> answers, int worst)
    {
        var scores = LineScores.Of(examples, answers);
        var text = new StringBuilder().Append(title).Append(": ").Append(scores).Append('\n');
        for (var k = 0; k < SkillCodes.Count; k++)
        {
            var tally = scores.Tags[k];
            text.Append(CultureInfo.InvariantCulture, $"  {Taxonomy.Skills[k].Id,-20} F1 {tally.F1:F2}  hit {tally.Hit,4} extra {tally.Extra,4} missed {tally.Missed,4}\n");
        }

        foreach (var i in Enumerable.Range(0, examples.Count).OrderByDescending(i => Wrong(examples[i], answers[i])).ThenBy(i => i).Take(worst))
            text.Append(CultureInfo.InvariantCulture, $"  {Given(examples[i]),-24} {Found(answers[i]),-40} {examples[i].Text}\n");
        return text.ToString();
    }

    private static double Wrong(Example example, IReadOnlyList<Tag> answer) =>
        answer.Sum(t => example.Targets[IndexOf(t)] > 0.5f ? 0 : t.Confidence)
        + example.Targets.Where((t, k) => t > 0.5f && !answer.Any(a => IndexOf(a) == k)).Count();

    public static string Given(Example example) =>
        string.Join(',', example.Targets.Select((t, k) => (t, k)).Where(p => p.t > 0.5f).Select(p => $"{SkillCodes.All[p.k]}:{example.Levels[p.k]}"));

    public static string Found(IReadOnlyList<Tag> answer) =>
        string.Join(',', answer.Select(t => string.Create(CultureInfo.InvariantCulture, $"{SkillCodes.All[IndexOf(t)]}:{(int)t.Level}({t.Confidence:F2})")));

    public static int IndexOf(Tag tag) => Taxonomy.Skills.Index().First(p => p.Item.Id == tag.Skill.Id).Index;
}

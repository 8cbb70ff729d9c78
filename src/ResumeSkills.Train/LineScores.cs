using System.Globalization;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>How the tagger's answers agree with labelled lines: tags, the strongest level of a line, whether anything is shown at all.</summary>
internal sealed record LineScores(Scores Tags, double Shown, double Kappa, int LevelsEqual, int LevelsShared)
{
    public static LineScores Of(IReadOnlyList<Example> examples, IReadOnlyList<IReadOnlyList<Tag>> answers)
    {
        var tags = new Scores();
        var shown = default(Tally);
        var pairs = new List<(int, int)>();
        int equal = 0, shared = 0;
        for (var i = 0; i < examples.Count; i++)
        {
            var found = new int[SkillCodes.Count];
            foreach (var tag in answers[i])
                found[IndexOf(tag.Skill)] = (int)tag.Level;
            for (var k = 0; k < SkillCodes.Count; k++)
            {
                var given = examples[i].Targets[k] > 0.5f;
                tags.Count(k, given, found[k] > 0);
                if (k >= SkillCodes.Workplace || !given || found[k] == 0)
                    continue;
                shared++;
                equal += found[k] == examples[i].Levels[k] ? 1 : 0;
            }

            var g = Enumerable.Range(0, SkillCodes.Workplace).Max(k => examples[i].Targets[k] > 0.5f ? examples[i].Levels[k] : 0);
            var f = found[..SkillCodes.Workplace].Max();
            pairs.Add((g, f));
            shown = shown.Plus(new Tally(g >= 2 && f >= 2 ? 1 : 0, f >= 2 && g < 2 ? 1 : 0, g >= 2 && f < 2 ? 1 : 0));
        }

        return new LineScores(tags, shown.F1, WeightedKappa(pairs), equal, shared);
    }

    /// <summary>Cohen's kappa with quadratic weights over the levels 0 to 4.</summary>
    private static double WeightedKappa(List<(int A, int B)> pairs)
    {
        const int Levels = 5;
        double observed = pairs.Sum(p => (double)(p.A - p.B) * (p.A - p.B)), chance = 0;
        for (var a = 0; a < Levels; a++)
        {
            for (var b = 0; b < Levels; b++)
                chance += (double)pairs.Count(p => p.A == a) * pairs.Count(p => p.B == b) * (a - b) * (a - b) / pairs.Count;
        }

        return chance == 0 ? 1 : 1 - (observed / chance);
    }

    private static int IndexOf(Skill skill)
    {
        for (var k = 0; k < Taxonomy.Skills.Count; k++)
        {
            if (Taxonomy.Skills[k].Id == skill.Id)
                return k;
        }

        throw new ArgumentException($"no skill {skill.Id}", nameof(skill));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Tags}  shown {Shown:F3} kappa {Kappa:F3} levels {LevelsEqual}/{LevelsShared}");
}

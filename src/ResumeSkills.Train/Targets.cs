using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>What the model learns of a line: its skills, and whether its acts are claimed only, have a measure, have an outcome.</summary>
internal static class Targets
{
    public const int Claimed = SkillCodes.Count;
    public const int Scope = Claimed + 1;
    public const int Outcome = Scope + 1;
    public const int Count = Outcome + 1;

    public static float[] Of(Example example)
    {
        var targets = new float[Count];
        example.Targets.CopyTo(targets, 0);
        var levels = example.Levels[..SkillCodes.Workplace].Where(l => l > 0).ToList();
        var acts = levels.Where(l => l > 1).ToList();
        targets[Claimed] = levels.Count == 0 ? float.NaN : levels.Count(l => l == 1) / (float)levels.Count;
        targets[Scope] = acts.Contains(2) || acts.Contains(3) ? acts.Contains(3) ? 1 : 0 : float.NaN;
        targets[Outcome] = acts.Count == 0 ? float.NaN : acts.Contains(4) ? 1 : 0;
        return targets;
    }
}

namespace ResumeSkills.Tagging;

/// <summary>The level of one tag: no act is a claim; an act with an outcome, with a measure, or plain.</summary>
internal static class LevelRule
{
    /// <summary>How much a claim or an act that a frame found for this very skill shifts the odds of "only claimed".</summary>
    private const float FrameShift = 1.5f;

    public static Level Of(Statement statement, int skill, ReadOnlySpan<float> probabilities)
    {
        var claimed = Logit(probabilities[LinearModel.Claimed]);
        foreach (var hit in statement.Hits)
        {
            if (hit.Skill == skill && hit.Kind != HitKind.Trap)
                claimed += hit.Kind == HitKind.Claim ? FrameShift : -FrameShift;
        }

        if (claimed > 0)
            return Level.Claimed;
        if (probabilities[LinearModel.Outcome] >= 0.5f)
            return Level.ShownWithOutcome;
        return probabilities[LinearModel.Scope] >= 0.5f ? Level.ShownWithScope : Level.Shown;
    }

    private static float Logit(float p) => MathF.Log(p / (1 - p));
}

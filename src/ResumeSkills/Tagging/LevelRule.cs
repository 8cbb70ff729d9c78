namespace ResumeSkills.Tagging;

/// <summary>
/// The level of one tag: no act is a claim; an act with an outcome, with a measure, or plain. Scope and outcome must be as likely as the tag
/// itself allows: of two levels the lower is given where the tag is unsure (rule 11 of the evidence scale).
/// </summary>
internal static class LevelRule
{
    /// <summary>How much a claim or an act that a frame found for this very skill shifts the odds of "only claimed".</summary>
    private const float ClaimShift = 1.5f;
    private const float ActShift = 2f;

    /// <summary>Chosen out of fold, by the agreement of levels on the training corpus.</summary>
    private const float OutcomeFrom = 0.25f;
    private const float ScopeFrom = 0.3f;

    public static Level Of(Statement statement, int skill, ReadOnlySpan<float> probabilities)
    {
        var claimed = Logit(probabilities[LinearModel.Claimed]);
        foreach (var hit in statement.Hits)
        {
            if (hit.Skill == skill && hit.Kind != HitKind.Trap)
                claimed += hit.Kind == HitKind.Claim ? ClaimShift : -ActShift;
        }

        // "Understanding of Android design" names a trade and no act of it.
        foreach (var term in statement.Terms)
        {
            if (SkillCodes.Workplace + term.Term.Skill == skill && statement.IsClaimed(term.First))
                claimed += ClaimShift;
        }

        var hasChange = statement.Measures.Exists(measure => measure.Kind == MeasureKind.Change);
        // What made a difference was done; workplace skills have frames to tell by.
        if (skill >= SkillCodes.Workplace && (hasChange || statement.Measures.Exists(measure => measure.Kind == MeasureKind.Outcome && !statement.IsClaimed(measure.First))))
            claimed -= ActShift;
        if (claimed > 0)
            return Level.Claimed;
        if (hasChange || probabilities[skill] * probabilities[LinearModel.Outcome] >= OutcomeFrom)
            return Level.ShownWithOutcome;
        return probabilities[skill] * probabilities[LinearModel.Scope] >= ScopeFrom ? Level.ShownWithScope : Level.Shown;
    }

    /// <summary>
    /// Whether a line that got no tag has a measure and is likelier than not to tell an act with it: these three probabilities are learnt from the acts
    /// of all skills alike, so they hold for one that has no name here.
    /// </summary>
    public static bool IsMeasuredAct(Statement statement, ReadOnlySpan<float> probabilities) =>
        statement.Measures.Count > 0 && probabilities[LinearModel.Claimed] < 0.5f && Math.Max(probabilities[LinearModel.Scope], probabilities[LinearModel.Outcome]) >= 0.5f;

    private static float Logit(float p) => MathF.Log(p / (1 - p));
}

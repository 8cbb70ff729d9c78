namespace ResumeSkills.Critique.Rules;

internal static class ClaimOnly
{
    private static readonly Phrases Pale = Phrases.Read("ClaimOnly.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "claim-only",
        Code = "B10",
        Scope = RuleScope.Bullet,
        Severity = Severity.Error,
        Title = "Claims a skill, tells no act",
        Why = "Anybody can call themselves a team player, so the words say little. Employers whom the American association of "
            + "colleges and employers surveys look for evidence.",
        Bad = "Excellent team player",
        Good = "[When, with whom, what came out?]",
        Concern = Concern.Act,
        Check = context =>
        {
            var here = context.Here;
            if (here.Shows || here.Tags.FirstOrDefault(tag => tag.Skill.Kind == SkillKind.Workplace) is not { } claim || TellsAnotherAct(context))
                return null;
            return new Remark(
                claim.Evidence.Count > 0 ? claim.Evidence[0].Span : default,
                $"This names {claim.Skill.Name.ToLowerInvariant()} but tells no act of it. When did you do it, with whom, and what came of it?");
        },
    };

    /// <summary>"Designed reports for more accuracy": an act of some other kind is told, and the claim stands beside it.</summary>
    private static bool TellsAnotherAct(Context context)
    {
        var words = context.Words;
        if (Openings.TellsHow(words, 1))
            return true;
        return words.Count >= context.Settings.MinBulletWords
            && Pale.At(words, words.Opening) is null
            && Verbs.Of(words[words.Opening].Lower).Any(reading => reading.Form != VerbForm.Base || !reading.Verb.IsNounToo);
    }
}

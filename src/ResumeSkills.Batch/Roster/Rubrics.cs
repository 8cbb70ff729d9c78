namespace ResumeSkills.Batch.Roster;

/// <summary>The rubric level of a skill: what the document shows, or what an advisor has set.</summary>
public static class Rubrics
{
    public static Rubric Of(Level? level) => level switch
    {
        Level.Shown => Rubric.Basic,
        Level.ShownWithScope => Rubric.Proficient,
        Level.ShownWithOutcome => Rubric.Strong,
        _ => Rubric.NotShown,
    };

    public static string Words(this Rubric rubric) => rubric == Rubric.NotShown ? "Not shown" : rubric.ToString();
}

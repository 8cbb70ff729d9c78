namespace ResumeSkills.Guidance;

/// <summary>A passage of a posting that says what the employer wants.</summary>
/// <param name="Passage">The sentence or line.</param>
/// <param name="Start">Where in its text the act or skill begins, behind "You will" and the like.</param>
public sealed record Ask(Bullet Passage, int Start)
{
    /// <summary>The act or skill that is asked for, as a bullet would tell it.</summary>
    public string Text => Passage.Text[Start..];
}

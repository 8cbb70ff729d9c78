namespace ResumeSkills;

/// <summary>One skill to work on next: in the document, or in life where there is nothing to tell yet.</summary>
/// <param name="Problem">What is missing now, from the document.</param>
/// <param name="Plan">What to do about it in the document: which bullet, which question.</param>
/// <param name="FirstStep">Something small to do this week.</param>
/// <param name="Growth">How the writer will notice that it grew.</param>
/// <param name="Bullets">Numbers of the statements to work on; empty where none comes near.</param>
public sealed record PlanStep(Skill Skill, string Problem, string Plan, string FirstStep, string Growth, IReadOnlyList<int> Bullets);

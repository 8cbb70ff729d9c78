namespace ResumeSkills;

/// <summary>What there is to say about a skill, in sentences for a reader.</summary>
/// <param name="Id">The id of the <see cref="Skill"/>.</param>
/// <param name="Covers">The finer skills that it takes in.</param>
/// <param name="Evidence">What a statement must tell to show it.</param>
/// <param name="Claim">Words that only assert it.</param>
/// <param name="Neither">What looks like it and is not.</param>
/// <param name="Examples">Statements that show it.</param>
/// <param name="NearMisses">Statements that do not, and why.</param>
/// <param name="SelfAssessment">A sentence to agree with, from 1 (not at all) to 5 (fully).</param>
/// <param name="EvidencePrompt">What to ask a writer who only claims it.</param>
/// <param name="Star">An interview question (situation, task, action, result).</param>
/// <param name="FollowUp">What an interviewer would ask next.</param>
/// <param name="Action">A small thing to do to gain evidence.</param>
public sealed record SkillGuide(
    string Id,
    string Definition,
    IReadOnlyList<string> Covers,
    string Evidence,
    string Claim,
    string Neither,
    IReadOnlyList<string> Examples,
    IReadOnlyList<NearMiss> NearMisses,
    string SelfAssessment,
    string EvidencePrompt,
    string Star,
    string FollowUp,
    string Action);

/// <summary>A statement that looks as if it showed a skill, and why it does not.</summary>
public sealed record NearMiss(string Text, string Why);

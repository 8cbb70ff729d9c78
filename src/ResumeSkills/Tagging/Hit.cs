namespace ResumeSkills.Tagging;

internal enum HitKind : byte
{
    /// <summary>A word that looks like the skill and is not.</summary>
    Trap,
    Claim,
    Act,
}

/// <summary>A frame or claim that matched.</summary>
/// <param name="Skill">Index of the workplace skill.</param>
/// <param name="Frame">Number of the frame, or -1 for an entry of claims.tsv.</param>
/// <param name="First">First token.</param>
/// <param name="End">First token after it.</param>
internal readonly record struct Hit(byte Skill, HitKind Kind, int Frame, int First, int End, bool Plain = false);

/// <summary>A technical term that was found.</summary>
internal readonly record struct TermHit(TermEntry Term, int Entry, int First, int End);

/// <summary>A person, group or thing of some classes.</summary>
/// <param name="Classes">A mask: who they are to the writer, or what kind of thing.</param>
internal readonly record struct NounHit(int Classes, int First, int End);

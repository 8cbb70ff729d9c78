namespace ResumeSkills.Tagging;

internal enum StepKind : byte
{
    /// <summary>A word of a set, by symbol.</summary>
    Word,

    /// <summary>A person, group or thing of a class, with up to five words before it.</summary>
    OfClass,

    /// <summary>A number, with words such as "up to" before it.</summary>
    Number,

    /// <summary>One to six words.</summary>
    Some,

    /// <summary>None to five words.</summary>
    Gap,

    /// <summary>None to five words, no preposition among them.</summary>
    Near,
}

/// <summary>One step of a frame: what must stand next, and the state after it.</summary>
/// <param name="Argument">The symbol of a word set, or a mask of classes.</param>
internal readonly record struct FrameStep(StepKind Kind, int Argument, int Target);

/// <summary>A pattern of an act, a claim or a trap.</summary>
/// <param name="Skill">Index of the skill.</param>
/// <param name="Strength">2 an act, 1 a claim, 0 a trap: a word that looks like the skill and is not.</param>
/// <param name="Plain">From the lists of plain duties: wider, and less sure, than the others.</param>
internal readonly record struct Frame(byte Skill, byte Strength, bool VerbFirst, bool Plain);

/// <summary>All frames as one prefix tree: frames that begin alike are matched together.</summary>
/// <param name="frames">The frames by number.</param>
/// <param name="steps">The steps of all states, state by state; those from the root by a word are left out.</param>
/// <param name="firstStep">Where the steps of each state begin.</param>
/// <param name="endings">The frames that end in a state, state by state.</param>
/// <param name="firstEnding">Where the endings of each state begin.</param>
/// <param name="afterSymbol">For each symbol the state after it as a first word, or 0.</param>
internal sealed class FrameAutomaton(Frame[] frames, FrameStep[] steps, int[] firstStep, int[] endings, int[] firstEnding, int[] afterSymbol)
{
    public IReadOnlyList<Frame> Frames => frames;

    public int Symbols => afterSymbol.Length;

    public int After(int symbol) => afterSymbol[symbol];

    public ReadOnlySpan<FrameStep> StepsFrom(int state) => steps.AsSpan(firstStep[state]..firstStep[state + 1]);

    public ReadOnlySpan<int> EndingAt(int state) => endings.AsSpan(firstEnding[state]..firstEnding[state + 1]);
}

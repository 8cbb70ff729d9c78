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
internal readonly record struct FrameStep(StepKind Kind, ulong Argument, int Target);

/// <summary>A pattern of an act, a claim or a trap.</summary>
/// <param name="Skill">Index of the workplace skill.</param>
/// <param name="Strength">2 an act, 1 a claim, 0 a trap: a word that looks like the skill and is not.</param>
/// <param name="Plain">From the list of plain duties: wider, and less sure, than the others.</param>
internal readonly record struct Frame(byte Skill, byte Strength, bool VerbFirst, bool Plain);

/// <summary>All frames as one prefix tree: frames that begin alike are matched together.</summary>
internal sealed class FrameAutomaton
{
    private readonly FrameStep[] _steps;
    private readonly int[] _firstStep;
    private readonly int[] _ending;
    private readonly int[] _firstEnding;
    private readonly int[] _rootBySymbol;

    public FrameAutomaton(Builder builder)
    {
        Frames = [.. builder.Frames];
        var nodes = builder.Nodes;
        _firstStep = new int[nodes.Count + 1];
        _firstEnding = new int[nodes.Count + 1];
        var steps = new List<FrameStep>();
        var endings = new List<int>();
        for (var n = 0; n < nodes.Count; n++)
        {
            _firstStep[n] = steps.Count;
            _firstEnding[n] = endings.Count;
            steps.AddRange(nodes[n].Steps.Where(s => n != 0 || s.Kind != StepKind.Word));
            endings.AddRange(nodes[n].Endings);
        }

        _firstStep[^1] = steps.Count;
        _firstEnding[^1] = endings.Count;
        _steps = [.. steps];
        _ending = [.. endings];
        _rootBySymbol = new int[builder.Symbols];
        foreach (var step in nodes[0].Steps.Where(s => s.Kind == StepKind.Word))
            _rootBySymbol[(int)step.Argument] = step.Target;
    }

    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>The state after a first word of a symbol, or 0.</summary>
    public int After(int symbol) => symbol < _rootBySymbol.Length ? _rootBySymbol[symbol] : 0;

    public ReadOnlySpan<FrameStep> StepsFrom(int node) => _steps.AsSpan(_firstStep[node].._firstStep[node + 1]);

    public ReadOnlySpan<int> EndingAt(int node) => _ending.AsSpan(_firstEnding[node].._firstEnding[node + 1]);

    internal sealed class Builder
    {
        public List<(List<FrameStep> Steps, List<int> Endings)> Nodes { get; } = [([], [])];

        public List<Frame> Frames { get; } = [];

        public int Symbols { get; set; }

        /// <summary>Adds a frame; one with optional steps ends in several places.</summary>
        /// <param name="steps">The steps in order, each with whether it may be left out.</param>
        public void Add(Frame frame, IReadOnlyList<(StepKind Kind, ulong Argument, bool Optional)> steps)
        {
            Frames.Add(frame);
            var ends = new List<int> { 0 };
            foreach (var (kind, argument, optional) in steps)
            {
                var next = ends.ConvertAll(node => Step(node, kind, argument));
                ends = optional ? [.. ends, .. next] : next;
            }

            foreach (var node in ends.Distinct())
                Nodes[node].Endings.Add(Frames.Count - 1);
        }

        private int Step(int node, StepKind kind, ulong argument)
        {
            foreach (var step in Nodes[node].Steps)
            {
                if (step.Kind == kind && step.Argument == argument)
                    return step.Target;
            }

            Nodes.Add(([], []));
            Nodes[node].Steps.Add(new FrameStep(kind, argument, Nodes.Count - 1));
            return Nodes.Count - 1;
        }
    }
}

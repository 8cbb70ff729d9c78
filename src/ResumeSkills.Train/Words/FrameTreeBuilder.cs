using ResumeSkills.Tagging;

namespace ResumeSkills.Train.Words;

/// <summary>Collects the frames of a <see cref="FrameAutomaton"/>.</summary>
internal sealed class FrameTreeBuilder
{
    private readonly List<(List<FrameStep> Steps, List<int> Endings)> _states = [([], [])];
    private readonly List<Frame> _frames = [];

    /// <summary>Adds a frame; one with optional steps ends in several places.</summary>
    /// <param name="steps">The steps in order, each with whether it may be left out.</param>
    public void Add(Frame frame, IReadOnlyList<(StepKind Kind, int Argument, bool Optional)> steps)
    {
        _frames.Add(frame);
        var ends = new List<int> { 0 };
        foreach (var (kind, argument, optional) in steps)
        {
            var next = ends.ConvertAll(state => Step(state, kind, argument));
            ends = optional ? [.. ends, .. next] : next;
        }

        foreach (var state in ends.Distinct())
            _states[state].Endings.Add(_frames.Count - 1);
    }

    public void Write(BlobWriter blob, int symbols)
    {
        var afterSymbol = new int[symbols];
        foreach (var step in _states[0].Steps.Where(s => s.Kind == StepKind.Word))
            afterSymbol[step.Argument] = step.Target;
        _states[0].Steps.RemoveAll(s => s.Kind == StepKind.Word);
        blob.Add<Frame>([.. _frames]);
        blob.Add<FrameStep>([.. _states.SelectMany(s => s.Steps)]);
        blob.Add<int>(LexiconBuilder.Starts(_states.Select(s => s.Steps.Count)));
        blob.Add<int>([.. _states.SelectMany(s => s.Endings)]);
        blob.Add<int>(LexiconBuilder.Starts(_states.Select(s => s.Endings.Count)));
        blob.Add<int>(afterSymbol);
    }

    private int Step(int state, StepKind kind, int argument)
    {
        foreach (var step in _states[state].Steps)
        {
            if (step.Kind == kind && step.Argument == argument)
                return step.Target;
        }

        _states.Add(([], []));
        _states[state].Steps.Add(new FrameStep(kind, argument, _states.Count - 1));
        return _states.Count - 1;
    }
}

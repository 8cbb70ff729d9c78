using System.Collections.Immutable;

namespace ResumeSkills.Web.Improving;

/// <summary>A document that its writer works on: how it was read, and what was changed since. Changes are steps, each of which can be undone.</summary>
internal sealed class Draft(string id, string owner, Analyzed analyzed, Analyzer analyzer)
{
    // Measured for texts that show a skill in every line: 80 in a report, of which there are two once a line is changed.
    private const int BytesPerLetter = 200;

    private readonly Lock _lock = new();
    private ImmutableStack<Step> _steps = [];
    private Report _now = analyzed.Report;

    /// <summary>Names it in addresses; nobody can guess it.</summary>
    public string Id => id;

    /// <summary>The browser that it belongs to.</summary>
    public string Owner => owner;

    public Upload Upload => analyzed.Upload;

    public Report Original => analyzed.Report;

    public Report? Earlier => analyzed.Earlier;

    /// <summary>The memory that it takes, in bytes, roughly.</summary>
    public long Size => Upload.Bytes.Length + (BytesPerLetter * ((long)Original.Document.Text.Length + (Earlier?.Document.Text.Length ?? 0)));

    /// <summary>How it stands now.</summary>
    public DraftState State
    {
        get
        {
            lock (_lock)
                return new DraftState(_now, Last.Texts, Last.Declined, CanUndo: !_steps.IsEmpty);
        }
    }

    private Step Last => _steps.IsEmpty ? Step.None : _steps.Peek();

    /// <summary>Puts other words in the place of a statement; its own first words take the change back.</summary>
    public void Reword(int number, string text) => Take(step => step with
    {
        Texts = text == Original.Bullets[number - 1].Bullet.Text ? step.Texts.Remove(number) : step.Texts.SetItem(number, text),
    });

    /// <summary>The suggestion for a statement is not wanted.</summary>
    public void Decline(int number) => Take(step => step with { Declined = step.Declined.Add(number) });

    public void Undo()
    {
        lock (_lock)
        {
            if (_steps.IsEmpty)
                return;
            _steps = _steps.Pop();
            _now = Revised(Last.Texts);
        }
    }

    /// <summary>The report as it would be with other words for one statement.</summary>
    public Report Preview(int number, string text) => Revised(State.Texts.SetItem(number, text));

    private void Take(Func<Step, Step> next)
    {
        lock (_lock)
        {
            var step = next(Last);
            _now = Revised(step.Texts);
            _steps = _steps.Push(step);
        }
    }

    private Report Revised(ImmutableDictionary<int, string> texts) =>
        texts.IsEmpty ? Original : analyzer.Revise(Original, texts, target: analyzed.Target);

    private sealed record Step(ImmutableDictionary<int, string> Texts, ImmutableHashSet<int> Declined)
    {
        public static Step None { get; } = new(ImmutableDictionary<int, string>.Empty, []);
    }
}

/// <summary>A draft at one moment.</summary>
/// <param name="Report">With all changes in it.</param>
/// <param name="Texts">The changed statements by number.</param>
/// <param name="Declined">Numbers of the statements whose suggestion is not wanted.</param>
internal sealed record DraftState(Report Report, ImmutableDictionary<int, string> Texts, ImmutableHashSet<int> Declined, bool CanUndo);

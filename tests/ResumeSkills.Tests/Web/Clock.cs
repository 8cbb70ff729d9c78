namespace ResumeSkills.Tests.Web;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class Clock : TimeProvider
{
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(() => callback(state));
        _alarms.Add(alarm);
        return alarm;
    }

    /// <summary>All timers ring once, at the end.</summary>
    public void Pass(TimeSpan time)
    {
        _now += time;
        _alarms.ForEach(alarm => alarm.Ring());
    }

    private sealed class Alarm(Action ring) : ITimer
    {
        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

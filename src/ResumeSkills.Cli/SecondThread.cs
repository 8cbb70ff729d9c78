namespace ResumeSkills.Cli;

/// <summary>
/// A thread beside the main one, started once because that takes longer than some commands work. It loads code while the command line is
/// read, and shares the work afterwards; the program does not wait for it when it ends.
/// </summary>
internal static class SecondThread
{
    private static readonly object Door = new();
    private static bool _isStarted;
    private static Action? _next;
    private static Action? _current;

    /// <param name="task">What it does first. It must not throw.</param>
    public static void Start(Action task)
    {
        _isStarted = true;
        _next = task;
        new Thread(Loop) { IsBackground = true }.Start();
    }

    /// <summary>Runs the same work here and, as soon as it is free, on the second thread; returns when nobody works on it any more.</summary>
    /// <param name="work">Takes from what there is to do until nothing is left. It must not throw.</param>
    public static void Share(Action work)
    {
        if (_isStarted)
            Give(work);
        else
            Start(work);
        work();
        lock (Door)
        {
            // It may not have come to it, and need not now.
            if (_next == work)
                _next = null;
            while (_current == work)
                Monitor.Wait(Door);
        }
    }

    private static void Give(Action task)
    {
        lock (Door)
        {
            _next = task;
            Monitor.PulseAll(Door);
        }
    }

    private static void Loop()
    {
        while (true)
        {
            lock (Door)
            {
                while (_next is null)
                    Monitor.Wait(Door);
                (_current, _next) = (_next, null);
            }

            _current();
            lock (Door)
            {
                _current = null;
                Monitor.PulseAll(Door);
            }
        }
    }
}

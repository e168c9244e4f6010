namespace OutlookOneOnOne.Scale.Clock;

/// <summary>A timer of <see cref="SimulatedTime"/>. Each change creates a new setting, so that the clock can skip outdated ones.</summary>
internal sealed class SimulatedTimer(SimulatedTime time, TimerCallback callback, object? state) : ITimer
{
    private readonly Lock gate = new();
    private TimeSpan repeat = Timeout.InfiniteTimeSpan;
    private int current;
    private bool ended;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            if (ended)
            {
                return false;
            }

            (repeat, current) = (period, current + 1);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                time.Set(this, current, dueTime);
            }

            return true;
        }
    }

    public bool Stands(int setting)
    {
        lock (gate)
        {
            return !ended && setting == current;
        }
    }

    public void Fire(int setting)
    {
        lock (gate)
        {
            if (ended || setting != current)
            {
                return;
            }

            if (repeat > TimeSpan.Zero)
            {
                time.Set(this, current, repeat);
            }
        }

        callback(state);
    }

    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
        }
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}

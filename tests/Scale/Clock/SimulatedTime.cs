using NodaTime;

namespace OutlookOneOnOne.Scale.Clock;

/// <summary>
/// A clock that jumps to the next timer once everybody waits for one, so that days pass in minutes and a delay lasts exactly as long as it
/// should. Time has a resolution of milliseconds. Code may wait only for timers of this clock, never for the network, a disk or real time.
/// </summary>
internal sealed class SimulatedTime(Instant start) : TimeProvider, IClock
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<(SimulatedTimer Timer, int Setting), (long At, long Order)> timers = new();
    private long now = start.ToDateTimeUtc().Ticks;
    private long order;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>Called on the clock's thread whenever nothing runs, before time advances.</summary>
    public Action? AtRest { get; set; }

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref now), TimeSpan.Zero);

    public override long GetTimestamp() => Volatile.Read(ref now);

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SimulatedTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public Task Until(Instant instant, CancellationToken cancellationToken)
    {
        var wait = instant - GetCurrentInstant();
        return wait > Duration.Zero ? Task.Delay(wait.ToTimeSpan(), this, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>
    /// Lets time pass until the work is done. Do not call this on a thread of the pool, because time advances only while the pool is idle.
    /// </summary>
    /// <exception cref="InvalidOperationException">Everybody waits, but there is no timer.</exception>
    public void Run(Func<Task> work)
    {
        var done = Task.Run(work);
        for (IdleThreads.Wait(); !done.IsCompleted; IdleThreads.Wait())
        {
            AtRest?.Invoke();
            if (!GoOn())
            {
                throw new InvalidOperationException($"At {GetCurrentInstant()} everybody waits, and no timer is set.");
            }
        }

        done.GetAwaiter().GetResult();
    }

    internal void Set(SimulatedTimer timer, int setting, TimeSpan wait)
    {
        lock (gate)
        {
            var at = now + wait.Ticks;
            timers.Enqueue(
                (timer, setting),
                (at + (TimeSpan.TicksPerMillisecond - at % TimeSpan.TicksPerMillisecond) % TimeSpan.TicksPerMillisecond, order++));
        }
    }

    /// <summary>Advances to the next valid timer, and runs everything else that is due then. False if there is none.</summary>
    private bool GoOn()
    {
        var due = new List<(SimulatedTimer, int)>();
        lock (gate)
        {
            while (timers.TryPeek(out var next, out var place) && (due.Count == 0 || place.At == now))
            {
                timers.Dequeue();
                if (next.Timer.Stands(next.Setting))
                {
                    due.Add(next);
                    Volatile.Write(ref now, Math.Max(now, place.At));
                }
            }
        }

        foreach (var (timer, setting) in due)
        {
            // The waiting code continues right here: waking a pool thread for each would take longer than most of the work.
            timer.Fire(setting);
        }

        return due.Count > 0;
    }
}

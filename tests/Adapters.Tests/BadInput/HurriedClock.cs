using Microsoft.Extensions.Time.Testing;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>
/// A clock on which a wait between two attempts takes no time: it jumps to the end of the wait. A time limit passes only if waits add up
/// to it, however long the machine takes.
/// </summary>
/// <param name="start">What it shows at first.</param>
/// <param name="shortestLimit">Whatever is due earlier is a wait, anything else a limit.</param>
internal sealed class HurriedClock(DateTimeOffset start, TimeSpan shortestLimit) : FakeTimeProvider(start)
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < shortestLimit)
        {
            // Not at once, because the waiting code has not received the timer yet.
            ThreadPool.UnsafeQueueUserWorkItem(_ => Advance(dueTime), null);
        }

        return timer;
    }
}

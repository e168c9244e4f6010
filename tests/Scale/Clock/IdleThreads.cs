using System.Diagnostics;

namespace OutlookOneOnOne.Scale.Clock;

/// <summary>
/// Detects when nothing runs. Everything here runs on the thread pool and waits only for timers of <see cref="SimulatedTime"/>, so when the
/// pool is idle, everybody waits for time to pass. This works however many things one worker waits for at once, which counting workers
/// would not show.
/// </summary>
internal static class IdleThreads
{
    /// <summary>
    /// On a busy machine a thread may have to wait a long time for its turn; if it takes longer than this, something blocks a thread.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Threads that a library occupies permanently: the Cosmos SDK's CPU monitor sleeps on one as long as there is a client.
    /// </summary>
    private static int residents;

    /// <summary>
    /// Call this while nothing works, after everything that permanently occupies a thread has started: it counts those threads.
    /// </summary>
    public static void CountResidents()
    {
        var (fewest, began) = (int.MaxValue, Stopwatch.GetTimestamp());
        while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(1))
        {
            Thread.Sleep(10);
            fewest = Math.Min(fewest, Running());
        }

        residents = fewest;
    }

    public static void Wait()
    {
        var (began, spinner) = (Stopwatch.GetTimestamp(), new SpinWait());

        // Work can only come from code that runs. So: nothing runs, nothing waits for a thread, and still nothing runs.
        while (!(Running() <= residents && ThreadPool.PendingWorkItemCount == 0 && Running() <= residents))
        {
            spinner.SpinOnce(sleep1Threshold: 1000);
            if (Stopwatch.GetElapsedTime(began) > Longest)
            {
                throw new TimeoutException("A thread of the pool neither ends nor waits for the simulated time.");
            }
        }
    }

    private static int Running()
    {
        ThreadPool.GetMaxThreads(out var all, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return all - free;
    }
}

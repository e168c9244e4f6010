using System.Diagnostics;

namespace OutlookOneOnOne.Scale.Clock;

/// <summary>
/// Knows when nobody runs. Everything here runs on the thread pool and waits for timers of <see cref="SimulatedTime"/> only, so when the
/// pool has nothing to do, everybody waits for time to pass: however many things one worker waits for at once, which counting workers
/// would not see.
/// </summary>
internal static class ThreadsAtRest
{
    /// <summary>On a busy machine a thread may have to wait long for its turn; longer than this, somebody blocks a thread.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Threads that a library holds for good: the Cosmos SDK's watch over the processor sleeps on one as long as there is a client.
    /// </summary>
    private static int residents;

    /// <summary>To be called while nobody works, after whatever holds a thread for good has begun: counts how many are held.</summary>
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

        // Work can only come from those who run. So: nobody runs, nothing waits for a thread, and still nobody runs.
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

using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>Runs recurring work so that operators notice when it stops.</summary>
public static class RecurringWork
{
    /// <summary>Runs it, and counts a run that reached its end.</summary>
    /// <typeparam name="T">The work, which the count names.</typeparam>
    /// <param name="work">What to run.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops the run, which then does not count.</param>
    public static async Task RunAndCountAsync<T>(this T work, Instant now, CancellationToken cancellationToken)
        where T : IRecurringWork
    {
        await work.RunAsync(now, cancellationToken);
        WorkMeter.RunCompleted<T>();
    }
}

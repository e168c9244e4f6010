using System.Diagnostics.CodeAnalysis;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>
/// Timers that only plan and enqueue work. The next run plans whatever a run has missed, so timers need not be punctual, and the runtime
/// need not catch up on missed runs.
/// </summary>
[SuppressMessage("Style", "IDE0060", Justification = "The runtime binds the timer to this parameter.")]
internal sealed class Timers(IServiceProvider services, IClock clock)
{
    [Function(nameof(RefreshDirectory))]
    public Task RefreshDirectory([TimerTrigger("0 0 1 * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        services.GetRequiredService<RefreshDirectory>().RunAsync(cancellationToken);

    /// <summary>Does nothing once the organisation is known; see <see cref="ReadFirstDirectory"/>.</summary>
    [Function(nameof(ReadFirstDirectory))]
    public Task ReadFirstDirectory([TimerTrigger("0 5-55/10 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<ReadFirstDirectory>(cancellationToken);

    // A calendar that could not be read is tried again within hours.
    [Function(nameof(PlanCoverage))]
    public Task PlanCoverage([TimerTrigger("0 0 2,8,14,20 * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<PlanCoverage>(cancellationToken);

    // Time zones have offsets of quarters of an hour, so ten minutes before each hour this plans all four quarters.
    [Function(nameof(PlanDigests))]
    public Task PlanDigests([TimerTrigger("0 50 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<PlanDigests>(cancellationToken);

    [Function(nameof(PlanAgendas))]
    public Task PlanAgendas([TimerTrigger("0 11 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<PlanAgendas>(cancellationToken);

    [Function(nameof(RenewSubscriptions))]
    public Task RenewSubscriptions([TimerTrigger("0 21 */6 * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<RenewSubscriptions>(cancellationToken);

    [Function(nameof(Retain))]
    public Task Retain([TimerTrigger("0 0 3 * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<Retain>(cancellationToken);

    [Function(nameof(ResealText))]
    public Task ResealText([TimerTrigger("0 31 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<ResealText>(cancellationToken);

    [Function(nameof(WatchPoison))]
    public Task WatchPoison([TimerTrigger("0 */5 * * * *")] TimerInfo timer, CancellationToken cancellationToken) =>
        RunAsync<WatchPoison>(cancellationToken);

    private Task RunAsync<T>(CancellationToken cancellationToken)
        where T : IRecurringWork => services.GetRequiredService<T>().RunAndCountAsync(clock.GetCurrentInstant(), cancellationToken);
}

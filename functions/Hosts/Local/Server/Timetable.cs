using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>The recurring work of a server.</summary>
/// <param name="InOrder">The work in the order in which a round does it; later work can rely on earlier work.</param>
internal sealed record Timetable(IReadOnlyList<TimedWork> InOrder)
{
    /// <summary>The work of this host. Calendars come first, because everything else relies on them.</summary>
    /// <param name="services">The services of the server.</param>
    /// <param name="today">The real clock: with <c>--now</c> in the future, no data must be deleted.</param>
    public static Timetable Of(IServiceProvider services, IClock today)
    {
        TimedWork[] planned =
        [
            .. Subscriptions(services),
            new TimedWork(services.GetRequiredService<PlanCoverage>().RunAsync, Duration.Zero, WorkKind.Coverage, WorkKind.CalendarChange),
            new TimedWork(services.GetRequiredService<PlanAgendas>().RunAsync, Duration.Zero, WorkKind.Agenda),
            new TimedWork(PlanDigestsOf(services), Duration.Zero, WorkKind.Digest),
            new TimedWork(RetainOf(services, today), Duration.FromDays(1)),
            new TimedWork(services.GetRequiredService<ResealText>().RunAsync, Duration.FromHours(1)),
        ];
        return new Timetable([.. planned, Rest(services, planned)]);
    }

    private static IEnumerable<TimedWork> Subscriptions(IServiceProvider services)
    {
        if (services.GetService<RenewSubscriptions>() is { } renew)
        {
            yield return new TimedWork(renew.RunAsync, Duration.FromHours(6), WorkKind.Subscription);
        }
    }

    private static Func<Instant, CancellationToken, Task> PlanDigestsOf(IServiceProvider services)
    {
        var plan = services.GetRequiredService<PlanDigests>();
        return (now, stop) => plan.RunAsync(now, Duration.FromTimeSpan(Scheduler.Every), stop);
    }

    private static Func<Instant, CancellationToken, Task> RetainOf(IServiceProvider services, IClock today)
    {
        var retain = services.GetRequiredService<Retain>();
        return (_, stop) => retain.RunAsync(today.GetCurrentInstant(), stop);
    }

    /// <summary>The queues that something handles and no planner fills: their order does not matter.</summary>
    private static TimedWork Rest(IServiceProvider services, IEnumerable<TimedWork> planned) => new(
        (_, _) => Task.CompletedTask,
        Duration.Zero,
        [.. services.GetServices<IHandleWork>().Select(handler => handler.Kind).Except(planned.SelectMany(work => work.Queues))]);
}

/// <summary>Work that a server repeats.</summary>
/// <param name="RunAsync">Does the work at a time.</param>
/// <param name="Every">The shortest time between two runs; zero for every round.</param>
/// <param name="Queues">The queues to work off afterwards, in this order.</param>
internal sealed record TimedWork(Func<Instant, CancellationToken, Task> RunAsync, Duration Every, params WorkKind[] Queues);

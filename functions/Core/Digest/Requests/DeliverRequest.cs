using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Requests;

/// <summary>Mails the request that a message names, within the manager's working hours.</summary>
public sealed class DeliverRequest(ICurrentOrganisation organisation, SendRequest send, CoveragePolicy policy, IClock clock)
{
    /// <summary>A request is stored a moment after its message is queued; after that, it will not be stored any more.</summary>
    private const int MaxWaits = 3;

    private static readonly Duration Wait = Duration.FromMinutes(1);

    /// <summary>A message can be postponed for seven days at most.</summary>
    private static readonly Duration LongestWait = Duration.FromDays(1);

    /// <summary>Does the work once; the message may come again.</summary>
    /// <param name="work">Who asked whom.</param>
    /// <param name="attempt">How often it was tried before.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<WorkOutcome> HandleAsync(RequestWork work, int attempt, CancellationToken cancellationToken)
    {
        var (chart, now) = ((await organisation.GetAsync(cancellationToken)).Chart, clock.GetCurrentInstant());
        if (chart.Find(work.Asker) is not { } asker || chart.ManagerOf(work.Asker) is not { } manager || manager.Id != work.Manager)
        {
            return new WorkOutcome.Done(); // One of the two has left, or somebody else is the manager now.
        }

        var start = new Availability(manager, policy.Holidays.Of(manager), []).NextWorkingTime(now);
        return start > now
            ? new WorkOutcome.Later(Duration.Min(start - now, LongestWait), "The recipient is not at work now.")
            : Outcome(await send.ToAsync(new RequestToManager(asker, manager, work.At), chart, now, cancellationToken), attempt, now);
    }

    private static WorkOutcome Outcome(RequestDelivery delivery, int attempt, Instant now) => delivery switch
    {
        RequestDelivery.Decided => new WorkOutcome.Done(),
        RequestDelivery.NotAskedYet when attempt < MaxWaits => new WorkOutcome.Later(Wait, "The request is not stored yet."),
        RequestDelivery.NotAskedYet => new WorkOutcome.Done(), // It was deleted, or never stored.
        RequestDelivery.NotSent other => other.Why.ForQueue(attempt, now),
        _ => throw new InvalidOperationException("RequestDelivery has no other case."),
    };
}

using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>A report asks their manager for a 1:1. The manager sees it beside the report's name, with times, and is mailed once.</summary>
/// <param name="store">Where requests are kept.</param>
/// <param name="figures">How often the two meet.</param>
/// <param name="beforeSaving">
/// Called before a new request is stored, so that its mail is not lost if the process is killed in between. When it throws, nothing was
/// asked.
/// </param>
public sealed class AskForOneOnOne(
    RequestStore store, ReadFigures figures, Func<RequestToManager, CancellationToken, Task> beforeSaving)
{
    /// <summary>Asking again before the two would usually meet changes nothing. Throws when the storage fails.</summary>
    public async Task<AskResult> AskAsync(Person me, Person manager, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (chart.Relationship(me.Id, manager.Id) != Relationship.Manager)
        {
            return new AskResult.NotYourManager();
        }

        var review = await figures.OfPairAsync(me, manager, chart, now, cancellationToken);
        var cadence = (review as PairReview.Known)?.Line?.Cadence ?? Cadence.Default;
        if (!(await store.ReadAsync(me.Id, cancellationToken)).StillCounts(manager.Id, cadence, now))
        {
            await beforeSaving(new RequestToManager(me, manager, now), cancellationToken);
        }

        var requests = await store.ChangeAsync(me.Id, r => r.Ask(manager.Id, cadence, now), cancellationToken);
        return new AskResult.Asked(requests.LastAsked[manager.Id], cadence);
    }
}

/// <summary>The result of asking for a 1:1.</summary>
public abstract record AskResult
{
    private AskResult()
    {
    }

    /// <param name="At">When it was asked: now, or earlier if that request still counts.</param>
    /// <param name="Cadence">How often the two meet: after that, it can be asked again.</param>
    public sealed record Asked(Instant At, Cadence Cadence) : AskResult;

    /// <summary>People can ask only their own manager.</summary>
    public sealed record NotYourManager : AskResult;
}

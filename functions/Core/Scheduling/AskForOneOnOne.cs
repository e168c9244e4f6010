using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>A report asks their manager for a 1:1. The manager sees it beside the report's name, with times.</summary>
public sealed class AskForOneOnOne(RequestStore store, ReadFigures figures)
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

using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Shows a manager what they may notice about their 1:1s with one report in the last eight weeks; see <see cref="AgendaSignals"/>.
/// </summary>
public sealed class ReadSignals(ReadAgenda agendas, ReadCoverage coverage)
{
    /// <summary>As long as closed items stay in the pair's document, so that none is missed.</summary>
    public static Duration Period { get; } = ArchiveClosedItems.After;

    /// <param name="viewer">Who asks.</param>
    /// <param name="other">The other person of the pair.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The end of the period.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SignalsResult> ForAsync(
        Person viewer, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (chart.Relationship(viewer.Id, other.Id) != Relationship.DirectReport)
        {
            return new SignalsResult.NotPermitted();
        }

        var pair = await agendas.SharedByAsync(viewer.Id, other.Id, cancellationToken);
        var facts = await coverage.FactsAsync(viewer, new Interval(now - Period, now), cancellationToken);
        return AgendaSignals.For(
            viewer.Id, PairActivity.Of(viewer, other, pair, facts, now), StatusPhrases.BuiltIn, now);
    }
}

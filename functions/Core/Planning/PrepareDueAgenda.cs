using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Writes one agenda of the plan. However often it is called, there is one agenda, and one that is there stays as it is.</summary>
/// <param name="review">How the two stand.</param>
/// <param name="prepare">Writes it.</param>
/// <param name="library">The organisation's templates as they are now.</param>
/// <param name="complete">Adds to the wish what features further out know: the check-in that is due.</param>
public sealed class PrepareDueAgenda(
    ReviewPair review,
    PrepareAgenda prepare,
    Func<CancellationToken, Task<TemplateLibrary>> library,
    Func<AgendaWish, OrgChart, Instant, CancellationToken, Task<AgendaWish>> complete)
{
    public async Task<Preparation> ForAsync(DueAgenda due, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var standing = await review.ForAsync(due.Preparer, due.Other, chart, now, cancellationToken);
        var wish = await complete(WishFor(due, chart, standing), chart, now, cancellationToken);
        return await prepare.ForAsync(wish, await library(cancellationToken), now, cancellationToken);
    }

    /// <summary>What is known about a 1:1 for which somebody wants an agenda. Pure.</summary>
    public static AgendaWish WishFor(DueAgenda due, OrgChart chart, PairStanding standing)
    {
        var (lead, other) = WhoLeads.Of(due.Preparer, due.Other, chart);
        var known = standing as PairStanding.Known;
        return new AgendaWish(lead, other, chart.Relationship(lead.Id, other.Id), due.Start, (known?.Line?.Cadence ?? Cadence.Default).Days)
        {
            OtherManages = chart.IsManager(other.Id),
            NoneBefore = known is { Last: null },
            OtherIsNew = known?.Line is { Status: CoverageStatus.NewInRole } line && line.Report.Id == other.Id,
        };
    }
}

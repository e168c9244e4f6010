using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Templates;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Writes one agenda of the plan. However often it is called, there is one agenda, and one that is there stays as it is.</summary>
public sealed class PrepareDueAgenda(ReviewPair review, PrepareAgenda prepare)
{
    public async Task<Preparation> ForAsync(DueAgenda due, OrgChart chart, TemplateLibrary library, Instant now, CancellationToken cancellationToken)
    {
        var standing = await review.ForAsync(due.Preparer, due.Other, chart, now, cancellationToken);
        return await prepare.ForAsync(WishFor(due, chart, standing), library, now, cancellationToken);
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

using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Prepares one agenda of the plan. However often it is called, there is one agenda, and an existing one is not changed.</summary>
/// <param name="figures">Knows the state of the two people's 1:1s.</param>
/// <param name="prepare">Prepares it.</param>
/// <param name="library">The organisation's current templates, in one language.</param>
/// <param name="complete">Adds to the request what other features contribute: its languages, and a check-in that is due.</param>
public sealed class PrepareDueAgenda(
    ReadFigures figures,
    PrepareAgenda prepare,
    Func<IMessages, CancellationToken, Task<TemplateLibrary>> library,
    Func<AgendaRequest, OrgChart, Instant, CancellationToken, Task<AgendaRequest>> complete)
{
    /// <summary>Creates the agenda or returns the existing one. Throws when the storage fails.</summary>
    public async Task<PrepareAgendaResult> ForAsync(DueAgenda due, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var pairReview = await figures.OfPairAsync(due.Preparer, due.Other, chart, now, cancellationToken);
        var request = await complete(RequestFor(due, chart, pairReview), chart, now, cancellationToken);
        return await prepare.ForAsync(
            request with { NoteLibrary = request.NoteLanguage is { } lead ? await library(lead, cancellationToken) : null },
            await library(request.Language, cancellationToken),
            now,
            cancellationToken);
    }

    /// <summary>Records that it is in its invite, unless somebody has changed it in the meantime. Throws when the storage fails.</summary>
    public Task RecordAsync(PrepareAgendaResult.Ready ready, Instant now, CancellationToken cancellationToken) =>
        prepare.RecordPreparedAsync(ready, now, cancellationToken);

    /// <summary>What is known about a 1:1 for which somebody wants an agenda. Pure.</summary>
    public static AgendaRequest RequestFor(DueAgenda due, OrgChart chart, PairReview pairReview)
    {
        var (lead, other) = WhoLeads.Of(due.Preparer, due.Other, chart);
        var known = pairReview as PairReview.Known;
        return new AgendaRequest(
            lead, other, chart.Relationship(lead.Id, other.Id), due.Start, (known?.Line?.Cadence ?? Cadence.Default).Days)
        {
            Minutes = due.Minutes,
            OtherManages = chart.IsManager(other.Id),
            NoneBefore = known is { Last: null },
            OtherIsNew = known?.Line is { Status: CoverageStatus.NewInRole } line && line.Report.Id == other.Id,
        };
    }
}

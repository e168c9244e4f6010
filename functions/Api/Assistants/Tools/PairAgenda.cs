using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Assistants.Tools;

/// <summary>The points of a pair and when they meet next, by the use cases that the pane uses.</summary>
internal sealed class PairAgenda(AssistantCaller me, ReadFigures figures, ReadAgenda agendas, ChangeAgenda change)
{
    /// <summary>When the next 1:1 starts; null when none is known.</summary>
    public async Task<Instant?> NextAsync(Person other, CancellationToken cancellationToken) =>
        (await figures.OfPairAsync(me.Person, other, me.Chart, me.Now, cancellationToken) as PairReview.Known)?.Next;

    /// <summary>The points on the agenda of that time.</summary>
    public async Task<IReadOnlyList<CarriedItem>> PointsAsync(Person other, Instant start, CancellationToken cancellationToken) =>
        CarryForward.At(await agendas.SharedByAsync(me.Id, other.Id, cancellationToken), start);

    public Task<ChangeAgendaResult> ApplyAsync(Person other, AgendaEdit edit, CancellationToken cancellationToken) =>
        change.ApplyAsync(me.Id, other.Id, edit, seen: null, me.Now, cancellationToken);
}

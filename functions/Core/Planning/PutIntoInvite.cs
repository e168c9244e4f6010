using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Puts an agenda that is there into its invite, as the organisation stands now.</summary>
public sealed class PutIntoInvite(ICurrentOrganisation organisation, InsertAgenda insert, LiveAgendas live)
{
    public async Task<Insertion> ForAsync(Agenda agenda, PairAgendas pair, InsertionCause cause, Instant now, CancellationToken cancellationToken)
    {
        var people = await organisation.GetAsync(cancellationToken);
        return people.Chart.Find(agenda.Lead) is { } lead && people.Chart.Find(agenda.Other) is { } other
            ? await insert.ForAsync(new InsertionWish(agenda, pair, lead, other, live, cause), people, now, cancellationToken)
            : new Insertion.NoInvite(); // One of them has left.
    }
}

using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Puts an agenda into its invite, in the calendar of the organiser if they want that, for good or just now. However often it is called, by how many at once,
/// and wherever one of them is killed, each version is written at most once: the ledger says who writes, the event's ETag lets one
/// write of two through, and a stamp on the event, written together with the section, tells whoever comes after a crash.
/// </summary>
public sealed class InsertAgenda(ISettingsStore settings, IInvites invites, IInviteLedger ledger)
{
    /// <summary>How long a writer may take before another may take over.</summary>
    public static Duration Lease { get; } = Duration.FromMinutes(10);

    public async Task<Insertion> ForAsync(InsertionWish wish, Organisation organisation, Instant now, CancellationToken cancellationToken)
    {
        if (wish.Agenda.Start <= now)
        {
            return new Insertion.Over();
        }

        Insertion outcome = new Insertion.NotAsked();
        foreach (var (organiser, other) in new[] { (wish.Lead, wish.Other), (wish.Other, wish.Lead) })
        {
            var chosen = (await settings.ReadAsync(organiser.Id, cancellationToken)).Effective;
            if (wish.IsWantedBy(organiser.Id, chosen, inSeries: true))
            {
                outcome = await InCalendarAsync(organiser, other, chosen, wish, organisation, now, cancellationToken);
                if (outcome is not Insertion.NoInvite)
                {
                    return outcome;
                }
            }
        }

        return outcome;
    }

    private async Task<Insertion> InCalendarAsync(
        Person organiser, Person other, PersonSettings chosen, InsertionWish wish, Organisation organisation, Instant now, CancellationToken cancellationToken)
    {
        var reading = await invites.FindAsync(organiser.Id, wish.Agenda.Start, cancellationToken);
        if (reading is InviteReading<IReadOnlyList<InviteCandidate>>.Failed failed)
        {
            return new Insertion.NotWritable(failed.Fault);
        }

        var candidates = ((InviteReading<IReadOnlyList<InviteCandidate>>.Read)reading).Value;
        if (FindInvite.Among(candidates, organiser, other, organisation) is not { } found)
        {
            return candidates.Any(c => c.Meeting is { IsOrganizerCopy: true, IsPrivate: true }) ? new Insertion.Private() : new Insertion.NoInvite();
        }

        if (!wish.IsWantedBy(organiser.Id, chosen, found.Meeting.Series is not null))
        {
            return new Insertion.NotAsked();
        }

        var series = chosen.WritesEveryOccurrence ? null : found.Series;
        var section = series is null ? WriteSection.ForOccurrence(wish, organiser) : WriteSection.ForSeries(wish, organiser);
        return await new InsertSection(invites, ledger, series ?? found.Occurrence, section).ForAsync(wish.Cause, now, cancellationToken);
    }
}

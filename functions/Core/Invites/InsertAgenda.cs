using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Puts an agenda into its invite, in the organiser's calendar, if the organiser turned that on or pressed the button. However often it is
/// called, by however many at once, and wherever one of them is killed, each version is written at most once: the ledger decides who
/// writes, the event's ETag lets only one of two writes through, and a stamp on the event, written together with the section, shows after a
/// crash what was written.
/// </summary>
public sealed class InsertAgenda(ReadSettings settings, IInvites invites, InviteLedger ledger)
{
    /// <summary>What counts as a 1:1, and which addresses belong to nobody.</summary>
    public RecognitionPolicy Recognition { get; init; } = RecognitionPolicy.Default;

    /// <summary>Whether there are calendars that can be changed at all.</summary>
    public bool IsConnected => invites.IsConnected;

    /// <summary>How long a writer may take before another may take over.</summary>
    public static Duration Lease { get; } = Duration.FromMinutes(10);

    /// <summary>Tries the calendar of the lead first, then the other person's. Throws when our own storage fails.</summary>
    public async Task<InsertionResult> ForAsync(
        InsertionRequest request, Organisation organisation, Instant now, CancellationToken cancellationToken)
    {
        if (request.Agenda.Start <= now)
        {
            return new InsertionResult.AlreadyStarted();
        }

        InsertionResult outcome = new InsertionResult.NotOptedIn();
        foreach (var (organiser, other) in new[] { (request.Lead, request.Other), (request.Other, request.Lead) })
        {
            var chosen = await settings.OfAsync(organiser.Id, cancellationToken);
            if (request.IsWantedBy(organiser.Id, chosen, inSeries: true))
            {
                outcome = await InCalendarAsync(organiser, other, chosen, request, organisation, now, cancellationToken);
                if (outcome is not InsertionResult.NoInvite)
                {
                    return outcome;
                }
            }
        }

        return outcome;
    }

    private async Task<InsertionResult> InCalendarAsync(
        Person organiser, Person other, PersonSettings chosen, InsertionRequest request, Organisation organisation, Instant now,
        CancellationToken cancellationToken)
    {
        var reading = await invites.FindAsync(organiser.Id, request.Agenda.Start, cancellationToken);
        if (reading is InviteReadResult<IReadOnlyList<InviteCandidate>>.Failed failed)
        {
            return new InsertionResult.NotWritable(failed.Fault);
        }

        var candidates = ((InviteReadResult<IReadOnlyList<InviteCandidate>>.Read)reading).Value;
        var find = new FindInvite(organiser, other, organisation, Recognition);
        if (find.Among(candidates) is not { } found)
        {
            return candidates.Any(c => c.Meeting is { IsOrganizerCopy: true, IsPrivate: true })
                ? new InsertionResult.Private()
                : new InsertionResult.NoInvite();
        }

        if (!request.IsWantedBy(organiser.Id, chosen, found.Meeting.Series is not null))
        {
            return new InsertionResult.NotOptedIn();
        }

        var series = chosen.WritesEveryOccurrence ? null : found.Series;
        var sections = ComposeSection.WriteBoth(request, organiser, isForSeries: series is not null, find.AlsoReceiving) with
        {
            Others = find.AlsoReceiving(found.Meeting),
        };
        return await new InsertSection(invites, ledger, series ?? found.Occurrence, sections)
            .ForAsync(request.Cause, now, cancellationToken);
    }
}

using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

/// <summary>A calendar whose events have bodies, stamps and ETags. It counts how often Exchange would mail the other person.</summary>
internal sealed class FakeCalendar(KillPoints points) : IInvites
{
    private readonly Dictionary<InviteRef, Invite> invites = [];
    private readonly List<InviteCandidate> candidates = [];
    private int revisions;

    public int Mails { get; private set; }

    public InviteFault? Fault { get; set; }

    public Invite this[InviteRef invite] => invites[invite];

    public InviteRef Add(CalendarEvent meeting, string html, PersonId owner, InviteRef? series = null)
    {
        var occurrence = Put(new InviteRef(owner, $"event-{candidates.Count}"), html, meeting.IsOrganizerCopy);
        candidates.Add(new InviteCandidate(meeting, occurrence, series));
        Change(occurrence, i => i with { Meeting = meeting });
        if (series is not null && invites[series].Meeting is null)
        {
            Change(series, i => i with { Meeting = meeting });
        }

        return occurrence;
    }

    public InviteRef Put(InviteRef invite, string html, bool isOrganizerCopy = true)
    {
        invites[invite] = new Invite(invite, Next(), html) { JoinUrl = new Uri(Bodies.JoinUrl), IsOrganizerCopy = isOrganizerCopy };
        return invite;
    }

    /// <summary>Edits an invite as a person does in Outlook: the stamp stays, the ETag changes.</summary>
    public void Edit(InviteRef invite, Func<string, string> html) => Change(invite, i => i with { Html = html(i.Html) });

    /// <summary>Adds somebody to an existing invite.</summary>
    public void Invite(InviteRef invite, Attendee attendee)
    {
        CalendarEvent With(CalendarEvent meeting) => meeting with { Attendees = [.. meeting.Attendees, attendee] };

        Change(invite, i => i with { Meeting = With(i.Meeting!) });
        candidates[candidates.FindIndex(c => c.Occurrence == invite)] =
            candidates.Single(c => c.Occurrence == invite) with { Meeting = invites[invite].Meeting! };
    }

    public void Change(InviteRef invite, Func<Invite, Invite> change) =>
        invites[invite] = change(invites[invite]) with { Revision = Next() };

    public Task<InviteReadResult<IReadOnlyList<InviteCandidate>>> FindAsync(
        PersonId owner, Instant start, CancellationToken cancellationToken) =>
        points.Around<InviteReadResult<IReadOnlyList<InviteCandidate>>>(() =>
            Fault is { } fault
                ? new InviteReadResult<IReadOnlyList<InviteCandidate>>.Failed(fault)
                : new InviteReadResult<IReadOnlyList<InviteCandidate>>.Read([
                    .. candidates.Where(c => c.Occurrence.Mailbox == owner && c.Meeting.Time.Start == start),
                ]));

    public Task<InviteReadResult<Invite>> ReadAsync(InviteRef invite, CancellationToken cancellationToken) =>
        points.Around<InviteReadResult<Invite>>(() => new InviteReadResult<Invite>.Read(invites[invite]));

    public Task<InviteWriteResult> WriteAsync(Invite invite, string html, SectionStamp stamp, CancellationToken cancellationToken) =>
        points.Around(() => Write(invite, html, stamp));

    private InviteWriteResult Write(Invite seen, string html, SectionStamp stamp)
    {
        if (invites[seen.Ref].Revision != seen.Revision)
        {
            return new InviteWriteResult.Conflict();
        }

        if (WriteFault is { } fault)
        {
            return new InviteWriteResult.Failed(fault);
        }

        Mails++;
        Change(seen.Ref, i => i with { Html = html, Stamp = stamp });
        return new InviteWriteResult.Written();
    }

    public InviteFault? WriteFault { get; set; }

    private Revision Next() => new(string.Create(CultureInfo.InvariantCulture, $"W/\"{++revisions}\""));
}

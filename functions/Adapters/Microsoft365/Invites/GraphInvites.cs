using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Microsoft365.Calendars;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Invites;

/// <summary>
/// Finds, reads and writes invites in mailboxes, with one request each, in the role that can write. Writes have <c>If-Match</c>, so a
/// repeated request takes effect once.
/// </summary>
internal sealed partial class GraphInvites(GraphClients clients, ILogger<GraphInvites> log) : IInvites
{
    // The most meetings that may overlap one minute; searching more of them for the 1:1 is pointless.
    private const int MaxAtOnce = 100;

    // calendarView returns events that overlap the window, which must not be empty.
    private static readonly Duration MinWindow = Duration.FromMinutes(1);

    private GraphServiceClient Client => clients.For(GraphRole.Writer);

    public async Task<InviteReadResult<IReadOnlyList<InviteCandidate>>> FindAsync(
        PersonId owner, Instant start, CancellationToken cancellationToken)
    {
        var answer = await GraphErrors.TryAsync(
            () => Client.Users[owner.Value].CalendarView.GetAsync(
                request =>
                {
                    request.QueryParameters.StartDateTime = InstantPattern.ExtendedIso.Format(start);
                    request.QueryParameters.EndDateTime = InstantPattern.ExtendedIso.Format(start + MinWindow);
                    request.QueryParameters.Select = CalendarView.Select;
                    request.QueryParameters.Top = MaxAtOnce;
                },
                cancellationToken),
            cancellationToken);
        return answer.Match<InviteReadResult<IReadOnlyList<InviteCandidate>>>(
            page => page.Value is { } events
                ? new InviteReadResult<IReadOnlyList<InviteCandidate>>.Read(
                    [.. events.Select(e => InviteMapping.Candidate(e, owner, start)).OfType<InviteCandidate>()])
                : new InviteReadResult<IReadOnlyList<InviteCandidate>>.Failed(Of(owner, new GraphFault.Unavailable("noValue"))),
            fault => new InviteReadResult<IReadOnlyList<InviteCandidate>>.Failed(Of(owner, fault)));
    }

    public async Task<InviteReadResult<Invite>> ReadAsync(InviteRef invite, CancellationToken cancellationToken)
    {
        var answer = await GraphErrors.TryAsync(
            () => Client.Users[invite.Mailbox.Value].Events[invite.Id].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = InviteRequest.Select;
                    request.QueryParameters.Expand = InviteRequest.Expand;
                    InviteRequest.AskForOriginalHtml(request.Headers);
                },
                cancellationToken),
            cancellationToken);
        return answer.Match<InviteReadResult<Invite>>(
            given => InviteMapping.Invite(given, invite) is { } read
                ? new InviteReadResult<Invite>.Read(read)
                : new InviteReadResult<Invite>.Failed(Of(invite.Mailbox, new GraphFault.Unavailable("eventWithoutBody"))),
            fault => new InviteReadResult<Invite>.Failed(Of(invite.Mailbox, fault)));
    }

    public async Task<InviteWriteResult> WriteAsync(Invite invite, string html, SectionStamp stamp, CancellationToken cancellationToken)
    {
        var answer = await GraphErrors.TryAsync(
            () => Client.Users[invite.Ref.Mailbox.Value].Events[invite.Ref.Id].PatchAsync(
                InviteRequest.Change(html, stamp), request => request.Headers.Add("If-Match", invite.Revision.Value), cancellationToken),
            cancellationToken);
        return answer.Match<InviteWriteResult>(
            _ => new InviteWriteResult.Written(),
            // ErrorIrresolvableConflict: Exchange's own word for a stale change key
            fault => fault is GraphFault.Stale or GraphFault.Conflict
                ? new InviteWriteResult.Conflict()
                : new InviteWriteResult.Failed(Of(invite.Ref.Mailbox, fault)));
    }

    private InviteFault Of(PersonId mailbox, GraphFault fault)
    {
        LogFault(mailbox, fault);
        return fault switch
        {
            GraphFault.Busy busy => new InviteFault(CalendarFault.Unavailable, busy.Delay),
            GraphFault.NotFound => new InviteFault(CalendarFault.NotFound),
            GraphFault.AccessDenied or GraphFault.NotAuthenticated => new InviteFault(CalendarFault.AccessDenied),
            _ => new InviteFault(CalendarFault.Unavailable),
        };
    }

    [LoggerMessage(LogLevel.Warning, "An invite in the calendar of {Mailbox} could not be read or written: {Fault}")]
    private partial void LogFault(PersonId mailbox, GraphFault fault);
}

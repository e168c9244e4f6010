using Microsoft.Graph.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Calendars;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using GraphEvent = Microsoft.Graph.Models.Event;

namespace OutlookOneOnOne.Adapters.Microsoft365.Invites;

/// <summary>Maps an event of Graph to an invite.</summary>
internal static class InviteMapping
{
    private const string ETag = "@odata.etag";

    /// <summary>Null for an event that starts at another time, is a draft, or cannot be read.</summary>
    public static InviteCandidate? Candidate(GraphEvent given, PersonId owner, Instant start) =>
        given is { IsDraft: not true, Id: { Length: > 0 } id }
            && EventMapping.Read(EventJson.Of(given)) is { } meeting
            && meeting.Time.Start == start
            ? new InviteCandidate(
                meeting, new InviteRef(owner, id), given.SeriesMasterId is { Length: > 0 } series ? new InviteRef(owner, series) : null)
            : null;

    /// <summary>Null when the event has no HTML body, or no ETag, which a write needs.</summary>
    public static Invite? Invite(GraphEvent given, InviteRef invite) =>
        given.Body is { ContentType: BodyType.Html, Content: { } html } && ETagOf(given) is { } etag
            ? new Invite(invite, new Revision(etag), html)
            {
                Stamp = SectionStamp.TryParse(StampOf(given)),
                JoinUrl = Uri.TryCreate(given.OnlineMeeting?.JoinUrl ?? given.OnlineMeetingUrl, UriKind.Absolute, out var url) ? url : null,
                Meeting = EventMapping.Read(EventJson.Of(given)),
                IsPrivate = given.Sensitivity is not Sensitivity.Normal, // a mark that cannot be read is not "normal"
                IsCancelled = given.IsCancelled is true,
                IsOrganizerCopy = given.IsOrganizer is true,
            }
            : null;

    private static string? StampOf(GraphEvent given) =>
        given.SingleValueExtendedProperties?.Find(
            p => string.Equals(p.Id, InviteRequest.StampProperty, StringComparison.OrdinalIgnoreCase))?.Value;

    private static string? ETagOf(GraphEvent given) =>
        given.AdditionalData.TryGetValue(ETag, out var etag) && etag?.ToString() is { Length: > 0 } text ? text : null;
}

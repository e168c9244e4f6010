using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OutlookOneOnOne.Core.Invites;
using GraphEvent = Microsoft.Graph.Models.Event;

namespace OutlookOneOnOne.Adapters.Microsoft365.Invites;

/// <summary>The requests to read an event with its body, and to write it.</summary>
internal static class InviteRequest
{
    /// <summary>
    /// Our own named property, in our own namespace. It is stored with the event, invisible to users, and not as slow as open extensions
    /// (https://learn.microsoft.com/graph/api/resources/extended-properties-overview).
    /// </summary>
    public const string StampProperty = "String {6b1e2c0f-7d5a-4a3e-9a58-2f0c4f6d9b31} Name OneOnOneAgenda";

    public static readonly string[] Select =
    [
        "id", "body", "isCancelled", "isOrganizer", "sensitivity", "isOnlineMeeting", "onlineMeeting", "onlineMeetingUrl", "iCalUId",
        "start", "end", "organizer", "attendees",
    ];

    public static readonly string[] Expand = [$"singleValueExtendedProperties($filter=id eq '{StampProperty}')"];

    /// <summary>
    /// Requests the original HTML. By default Graph returns a cleaned copy, and writing that back would change other people's text
    /// (https://learn.microsoft.com/graph/api/resources/itembody).
    /// </summary>
    public static void AskForOriginalHtml(RequestHeaders headers) =>
        headers.Add("Prefer", "outlook.body-content-type=\"html\"", "outlook.allow-unsafe-html");

    public static GraphEvent Change(string html, SectionStamp stamp) => new()
    {
        Body = new ItemBody { ContentType = BodyType.Html, Content = html },
        SingleValueExtendedProperties = [new SingleValueLegacyExtendedProperty { Id = StampProperty, Value = stamp.ToString() }],
    };
}

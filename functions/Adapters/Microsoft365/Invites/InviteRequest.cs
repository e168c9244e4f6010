using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OutlookOneOnOne.Core.Invites;
using GraphEvent = Microsoft.Graph.Models.Event;

namespace OutlookOneOnOne.Adapters.Microsoft365.Invites;

/// <summary>How an event with its body is asked for, and what is written back.</summary>
internal static class InviteRequest
{
    /// <summary>
    /// A named property of our own, in a namespace of our own: kept with the event, seen by nobody, and not slowed down as open
    /// extensions are (https://learn.microsoft.com/graph/api/resources/extended-properties-overview).
    /// </summary>
    public const string StampProperty = "String {6b1e2c0f-7d5a-4a3e-9a58-2f0c4f6d9b31} Name OneOnOneAgenda";

    public static readonly string[] Select =
        ["id", "body", "isCancelled", "isOrganizer", "sensitivity", "isOnlineMeeting", "onlineMeeting", "onlineMeetingUrl"];

    public static readonly string[] Expand = [$"singleValueExtendedProperties($filter=id eq '{StampProperty}')"];

    /// <summary>
    /// The whole original HTML: unless told, Graph gives a cleaned copy, and to write that back would change what is not ours
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

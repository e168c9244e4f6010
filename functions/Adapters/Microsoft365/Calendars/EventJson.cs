using System.Text.Json.Serialization;
using Microsoft.Graph.Models;
using GraphEvent = Microsoft.Graph.Models.Event;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// The requested properties of an event in JSON (https://learn.microsoft.com/graph/api/resources/event). The models of the Graph SDK
/// need about twenty times the memory and ten times the CPU, which is too much for the calendars of a whole organisation.
/// </summary>
internal sealed record EventJson
{
    public string? Id { get; init; }

    public string? ICalUId { get; init; }

    public string? SeriesMasterId { get; init; }

    public DateTimeJson? Start { get; init; }

    public DateTimeJson? End { get; init; }

    public bool? IsAllDay { get; init; }

    public bool? IsCancelled { get; init; }

    public bool? IsDraft { get; init; }

    public bool? HideAttendees { get; init; }

    public bool? IsOrganizer { get; init; }

    public string? ShowAs { get; init; }

    public string? Sensitivity { get; init; }

    public AttendeeJson? Organizer { get; init; }

    public IReadOnlyList<AttendeeJson?>? Attendees { get; init; }

    public ResponseStatusJson? ResponseStatus { get; init; }

    public string? OriginalStartTimeZone { get; init; }

    /// <summary>From a single event that the SDK has read.</summary>
    public static EventJson Of(GraphEvent source) => new()
    {
        Id = source.Id,
        ICalUId = source.ICalUId,
        SeriesMasterId = source.SeriesMasterId,
        Start = DateTimeJson.Of(source.Start),
        End = DateTimeJson.Of(source.End),
        IsAllDay = source.IsAllDay,
        IsCancelled = source.IsCancelled,
        IsDraft = source.IsDraft,
        HideAttendees = source.HideAttendees,
        IsOrganizer = source.IsOrganizer,
        ShowAs = source.ShowAs?.ToString(),
        Sensitivity = source.Sensitivity?.ToString(),
        Organizer = source.Organizer is { } organizer ? new AttendeeJson(null, null, AddressJson.Of(organizer.EmailAddress)) : null,
        Attendees = source.Attendees?.ConvertAll(
            AttendeeJson? (a) => new AttendeeJson(a.Type?.ToString(), ResponseStatusJson.Of(a.Status), AddressJson.Of(a.EmailAddress))),
        ResponseStatus = ResponseStatusJson.Of(source.ResponseStatus),
        OriginalStartTimeZone = source.OriginalStartTimeZone,
    };
}

internal sealed record DateTimeJson(string? DateTime, string? TimeZone)
{
    public static DateTimeJson? Of(DateTimeTimeZone? source) => source is null ? null : new DateTimeJson(source.DateTime, source.TimeZone);
}

internal sealed record AttendeeJson(string? Type, ResponseStatusJson? Status, AddressJson? EmailAddress);

internal sealed record AddressJson(string? Name, string? Address)
{
    public static AddressJson? Of(EmailAddress? source) => source is null ? null : new AddressJson(source.Name, source.Address);
}

internal sealed record ResponseStatusJson(string? Response)
{
    public static ResponseStatusJson? Of(ResponseStatus? source) =>
        source is null ? null : new ResponseStatusJson(source.Response?.ToString());
}

/// <summary>A page of a list of events.</summary>
internal sealed record EventsJson(
    IReadOnlyList<EventJson?>? Value, [property: JsonPropertyName("@odata.nextLink")] string? NextLink);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EventsJson))]
internal sealed partial class GraphJson : JsonSerializerContext;

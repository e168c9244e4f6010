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

    public WhenJson? Start { get; init; }

    public WhenJson? End { get; init; }

    public bool? IsAllDay { get; init; }

    public bool? IsCancelled { get; init; }

    public bool? IsDraft { get; init; }

    public bool? HideAttendees { get; init; }

    public bool? IsOrganizer { get; init; }

    public string? ShowAs { get; init; }

    public string? Sensitivity { get; init; }

    public GuestJson? Organizer { get; init; }

    public IReadOnlyList<GuestJson>? Attendees { get; init; }

    public AnswerJson? ResponseStatus { get; init; }

    public string? OriginalStartTimeZone { get; init; }

    /// <summary>From a single event that the SDK has read.</summary>
    public static EventJson Of(GraphEvent given) => new()
    {
        Id = given.Id,
        ICalUId = given.ICalUId,
        SeriesMasterId = given.SeriesMasterId,
        Start = WhenJson.Of(given.Start),
        End = WhenJson.Of(given.End),
        IsAllDay = given.IsAllDay,
        IsCancelled = given.IsCancelled,
        IsDraft = given.IsDraft,
        HideAttendees = given.HideAttendees,
        IsOrganizer = given.IsOrganizer,
        ShowAs = given.ShowAs?.ToString(),
        Sensitivity = given.Sensitivity?.ToString(),
        Organizer = given.Organizer is { } organizer ? new GuestJson(null, null, AddressJson.Of(organizer.EmailAddress)) : null,
        Attendees = given.Attendees?.ConvertAll(
            a => new GuestJson(a.Type?.ToString(), AnswerJson.Of(a.Status), AddressJson.Of(a.EmailAddress))),
        ResponseStatus = AnswerJson.Of(given.ResponseStatus),
        OriginalStartTimeZone = given.OriginalStartTimeZone,
    };
}

internal sealed record WhenJson(string? DateTime, string? TimeZone)
{
    public static WhenJson? Of(DateTimeTimeZone? given) => given is null ? null : new WhenJson(given.DateTime, given.TimeZone);
}

internal sealed record GuestJson(string? Type, AnswerJson? Status, AddressJson? EmailAddress);

internal sealed record AddressJson(string? Name, string? Address)
{
    public static AddressJson? Of(EmailAddress? given) => given is null ? null : new AddressJson(given.Name, given.Address);
}

internal sealed record AnswerJson(string? Response)
{
    public static AnswerJson? Of(ResponseStatus? given) => given is null ? null : new AnswerJson(given.Response?.ToString());
}

/// <summary>A page of a list of events.</summary>
internal sealed record EventsJson(
    IReadOnlyList<EventJson>? Value, [property: JsonPropertyName("@odata.nextLink")] string? NextLink);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EventsJson))]
internal sealed partial class GraphJson : JsonSerializerContext;

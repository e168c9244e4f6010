using System.Collections.Immutable;
using System.Net;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>The changes that a PATCH of an event requests. Throws Graph's refusal for invalid changes.</summary>
internal sealed record EventPatch
{
    private EventPatch()
    {
    }

    /// <summary>HTML; null to leave the body unchanged.</summary>
    public string? Html { get; private init; }

    public string? Subject { get; private init; }

    public IReadOnlyList<string>? Categories { get; private init; }

    public ImmutableDictionary<string, string> Extended { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Categories and named properties belong to the organiser only; everything else belongs to the meeting.</summary>
    public bool ConcernsAttendees => Html is not null || Subject is not null;

    public static EventPatch Read(JsonObject json) =>
        json.Where(p => !p.Key.Contains('@'))
            .Aggregate(
                new EventPatch(),
                (patch, property) =>
                    property.Key switch
                    {
                        "body" => patch with { Html = HtmlOf(property.Value) },
                        "subject" => patch with { Subject = property.Value?.GetValue<string>() ?? "" },
                        "categories" => patch with
                        {
                            Categories = [.. (property.Value as JsonArray ?? []).Select(c => c!.GetValue<string>())],
                        },
                        "singleValueExtendedProperties" => patch with { Extended = ExtendedProperties.Read(property.Value) },
                        var name when EventProperties.All.ContainsKey(name) => throw GraphRefusal.NotSimulated($"change of {name}"),
                        var name => throw new GraphRefusal(
                            400,
                            "RequestBodyRead",
                            $"The property '{name}' does not exist on type 'Microsoft.OutlookServices.Event'. Make sure to only "
                                + "use property names that are defined by the type or mark the type as open type."),
                    });

    /// <summary>The state of the item afterwards.</summary>
    public EventEdit Over(EventEdit? before, EventCopy copy, ExchangeHtml rules, NodaTime.Instant now) =>
        (before ?? new EventEdit(0, now)) with
        {
            Version = (before?.Version ?? 0) + 1,
            ModifiedAt = now,
            Html = Html is null ? before?.Html : rules.Rewrite(Html),
            IsNoLongerOnline = before?.IsNoLongerOnline == true || LosesOnlineMeeting(copy),
            Subject = Subject ?? before?.Subject,
            Categories = Categories ?? before?.Categories,
            Extended = (before?.Extended ?? ImmutableDictionary<string, string>.Empty).SetItems(Extended),
        };

    /// <summary>
    /// "Inadvertently removing the meeting blob from the body would disable meeting online"
    /// (https://learn.microsoft.com/graph/api/event-update). This may be stricter than Exchange: the section must be there byte for byte.
    /// </summary>
    private bool LosesOnlineMeeting(EventCopy copy) =>
        Html is not null && copy.Event.JoinUrl is not null
        && !(MeetingBody.FindBlob(EventProperties.Html(copy)) is { } blob && Html.Contains(blob, StringComparison.Ordinal));

    private static string HtmlOf(JsonNode? body)
    {
        var content = body?["content"]?.GetValue<string>() ?? "";
        return body?["contentType"]?.GetValue<string>().ToLowerInvariant() switch
        {
            "html" => content,
            "text" or null => $"<div>{WebUtility.HtmlEncode(content).ReplaceLineEndings("<br>")}</div>",
            var other => throw new GraphRefusal(400, "RequestBodyRead", $"Requested value '{other}' was not found."),
        };
    }
}

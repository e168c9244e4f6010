using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>
/// Reads both kinds of notification that Graph posts to us: a collection, in which each proves by its client state that it is meant for us.
/// Pure. We read whose calendar it is and ignore the rest.
/// </summary>
public sealed class Notifications(ClientStates states)
{
    /// <param name="json">The body of the request.</param>
    /// <returns>What can be trusted, and what is wrong with the rest.</returns>
    public NotificationBatch Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Array
                    ? Of(value)
                    : NotificationBatch.Nothing("It is not a collection of notifications.");
        }
        catch (JsonException)
        {
            return NotificationBatch.Nothing("It is not JSON.");
        }
    }

    private NotificationBatch Of(JsonElement value)
    {
        var (notices, faults) = (new List<CalendarNotice>(), new List<string>());
        foreach (var (i, item) in value.EnumerateArray().Index())
        {
            if (One(item, out var fault) is { } notice)
            {
                notices.Add(notice);
            }
            else
            {
                faults.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Notification {i}: {fault}"));
            }
        }

        return new NotificationBatch(notices, faults);
    }

    private CalendarNotice? One(JsonElement item, out string fault)
    {
        fault = string.Empty;
        if (item.ValueKind != JsonValueKind.Object || TextIn(item, "subscriptionId") is not { } id)
        {
            fault = "it does not name a subscription.";
        }
        else if (!states.TryRead(TextIn(item, "clientState"), out var owner))
        {
            fault = "its client state is not ours.";
        }
        else if (TextIn(item, "lifecycleEvent") is not { } lifecycle)
        {
            return new CalendarNotice(owner, new SubscriptionId(id), null);
        }
        else if (EventOf(lifecycle) is { } happened)
        {
            return new CalendarNotice(owner, new SubscriptionId(id), happened);
        }
        else
        {
            fault = "its lifecycle event is unknown.";
        }

        return null;
    }

    // learn.microsoft.com/graph/change-notifications-lifecycle-events
    private static SubscriptionEvent? EventOf(string lifecycle) => lifecycle switch
    {
        "missed" => SubscriptionEvent.Missed,
        "subscriptionRemoved" => SubscriptionEvent.Removed,
        "reauthorizationRequired" => SubscriptionEvent.ReauthorizationRequired,
        _ => null,
    };

    private static string? TextIn(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()
            : null;
}

/// <summary>A notification that is meant for us.</summary>
/// <param name="Owner">The owner of the calendar.</param>
/// <param name="Subscription">Its subscription.</param>
/// <param name="Event">What happened to the subscription itself; null if the calendar has changed.</param>
public sealed record CalendarNotice(PersonId Owner, SubscriptionId Subscription, SubscriptionEvent? Event);

/// <summary>The result of reading a request.</summary>
/// <param name="Notices">In order.</param>
/// <param name="Faults">What was left out and why, without quoting what was sent. If there are any, not all of it came from Graph.</param>
public sealed record NotificationBatch(IReadOnlyList<CalendarNotice> Notices, IReadOnlyList<string> Faults)
{
    /// <summary>
    /// One message for each changed calendar, however often it is reported; to be delivered after <see cref="CalendarChange.Settling"/>.
    /// </summary>
    public IReadOnlyList<WorkMessage> Changes(Instant now) =>
        [.. Notices.Where(n => n.Event is null).Select(n => n.Owner).Distinct()
            .Select(o => CalendarChange.ForNotification(o, now).ToMessage())];

    /// <summary>One message for each event of a subscription; to be delivered at once.</summary>
    public IReadOnlyList<WorkMessage> SubscriptionMessages(Instant now) =>
    [
        .. from notice in Notices.Distinct()
           from happened in notice.Event is { } some ? [some] : Array.Empty<SubscriptionEvent>()
           select new SubscriptionWork(notice.Owner, happened, notice.Subscription, now).ToMessage(),
    ];

    /// <summary>False for what Graph would never send. With notifications for others the request is still valid.</summary>
    public bool IsCollection { get; private init; } = true;

    internal static NotificationBatch Nothing(string fault) => new([], [fault]) { IsCollection = false };
}

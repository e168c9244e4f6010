using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Something in somebody's calendar has changed, or may have: it must be read again.</summary>
/// <param name="Owner">The owner of the calendar.</param>
/// <param name="NoticedAt">When we heard of it. Calendar data read later includes the change.</param>
public sealed record CalendarChange(PersonId Owner, Instant NoticedAt)
{
    private const int Version = 1;

    /// <summary>
    /// Graph reports one change several times, and changes come in bursts: as each attendee responds, as a series is moved. After this
    /// long, one read covers them all.
    /// </summary>
    public static Duration Settling { get; } = Duration.FromSeconds(30);

    /// <summary>
    /// To be read no sooner than <see cref="Settling"/> from now. All notifications within one such period become the same message, dated
    /// at its end, so that a queue needs to keep it only once.
    /// </summary>
    public static CalendarChange ForNotification(PersonId owner, Instant now)
    {
        var settling = (long)Settling.TotalSeconds;
        return new CalendarChange(
            owner, Instant.FromUnixTimeSeconds(((now - Duration.Epsilon).ToUnixTimeSeconds() / settling + 1) * settling));
    }

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.CalendarChange,
        $"calendar-change/{Owner}/{WorkBody.Text(NoticedAt)}",
        new JsonObject { ["owner"] = Owner.Value, ["noticedAt"] = WorkBody.Text(NoticedAt) });

    /// <summary>Null when the message cannot be read.</summary>
    public static CalendarChange? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.CalendarChange, Version) is { } body
        && body.PersonIn("owner") is { } owner
        && body.InstantIn("noticedAt") is { } noticedAt
            ? new CalendarChange(owner, noticedAt)
            : null;
}

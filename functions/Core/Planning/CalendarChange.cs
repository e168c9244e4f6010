using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>Something in somebody's calendar has changed, or may have: what is known of it is to be read anew.</summary>
/// <param name="Owner">Whose calendar.</param>
/// <param name="NoticedAt">When we were told. A reading that began later shows the change.</param>
public sealed record CalendarChange(PersonId Owner, Instant NoticedAt)
{
    private const int Version = 1;

    /// <summary>
    /// One change is told several times, and changes come in bursts: as each attendee answers, as a series is moved. So much later
    /// one reading serves them all.
    /// </summary>
    public static Duration Settling { get; } = Duration.FromSeconds(30);

    /// <summary>
    /// To be read no sooner than <see cref="Settling"/> from now. All that is told within one stretch of so long is one and the same
    /// change, noticed at its end, so that a queue need keep it only once.
    /// </summary>
    public static CalendarChange Told(PersonId owner, Instant now)
    {
        var stretch = (long)Settling.TotalSeconds;
        return new CalendarChange(owner, Instant.FromUnixTimeSeconds(((now - Duration.Epsilon).ToUnixTimeSeconds() / stretch + 1) * stretch));
    }

    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.CalendarChange,
        $"calendar-change/{Owner}/{WorkBody.Text(NoticedAt)}",
        new JsonObject { ["owner"] = Owner.Value, ["noticedAt"] = WorkBody.Text(NoticedAt) });

    /// <summary>Null when it is not understood.</summary>
    public static CalendarChange? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.CalendarChange, Version) is { } body
        && body.PersonIn("owner") is { } owner
        && body.InstantIn("noticedAt") is { } noticedAt
            ? new CalendarChange(owner, noticedAt)
            : null;
}

using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>A 1:1 that somebody may put into their calendar. We book nothing.</summary>
/// <param name="Organizer">Who invites.</param>
/// <param name="Other">Who is invited.</param>
/// <param name="Time">The first one.</param>
public sealed record NewOneOnOne(Person Organizer, Person Other, Interval Time)
{
    /// <summary>What the entry is called.</summary>
    public required string Subject { get; init; }

    /// <summary>Plain text; lines end in \n.</summary>
    public required string Text { get; init; }

    /// <summary>How often it repeats, at the same local time in <see cref="Zone"/>; null for a single one.</summary>
    public Cadence? Every { get; init; }

    /// <summary>Where the organiser is.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;
}

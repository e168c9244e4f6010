using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// The minimum that we store about a 1:1 in one person's calendar: with whom, when, how long, and whether in a series. It was in the
/// calendar, was not cancelled, and nobody declined; we cannot know whether it took place.
/// </summary>
/// <param name="With">The other person; always somebody in the directory.</param>
/// <param name="Time">When it takes place, from start to end.</param>
/// <param name="InSeries">It is one of a recurring series.</param>
public sealed record OneOnOne(PersonId With, Interval Time, bool InSeries)
{
    /// <summary>
    /// Distinguishes it from others with the same person; null if it was stored by an earlier version, or entered by hand.
    /// </summary>
    public MeetingKey? Key { get; init; }

    /// <summary>Shorter meetings do not count.</summary>
    public static Duration MinCounted { get; } = Duration.FromMinutes(15);

    /// <summary>It has begun, so as far as the calendar shows, it counts as held, even if it is still under way.</summary>
    public bool HasBegunBy(Instant now) => Time.Start <= now;

    /// <summary>When it ended; now while it is under way.</summary>
    public Instant EndBy(Instant now) => Instant.Min(Time.End, now);
}

using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// The least that must be remembered of a 1:1 in one person's calendar: with whom, when, how long, in a series or not.
/// It stood in the calendar, was not cancelled, and neither of the two had declined; whether it took place nobody can know.
/// </summary>
/// <param name="With">The other person; always somebody in the directory.</param>
/// <param name="Time">When, and so how long.</param>
/// <param name="InSeries">One of a recurring series.</param>
public sealed record OneOnOne(PersonId With, Interval Time, bool InSeries)
{
    /// <summary>Shorter ones are not counted.</summary>
    public static Duration ShortestCounted { get; } = Duration.FromMinutes(15);

    /// <summary>Over, and so held as far as a calendar can tell.</summary>
    public bool IsHeldBy(Instant now) => Time.End <= now;
}

using NodaTime;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Whether a manager's 1:1s with their reports fit into their weeks. Pure.</summary>
/// <param name="Mine">The manager's working hours and what else takes their time, without the 1:1s themselves.</param>
/// <param name="Cadences">How often each report is met.</param>
/// <param name="Start">The start of the four weeks that are counted.</param>
public sealed record Capacity(Availability Mine, IReadOnlyList<Cadence> Cadences, Instant Start)
{
    /// <summary>Four weeks: long enough for every cadence, and no single week decides.</summary>
    public static readonly Duration Period = Cadence.EveryFourWeeks.Length;

    /// <summary>How long a 1:1 is taken to be.</summary>
    public static readonly Duration Length = Duration.FromMinutes(30);

    private static readonly Cadence[] ByLength =
        [Cadence.Weekly, Cadence.EveryTwoWeeks, Cadence.EveryThreeWeeks, Cadence.EveryFourWeeks];

    /// <summary>How much time the 1:1s take in four weeks; part of a 1:1 counts as a whole one.</summary>
    public Duration Needed => Needs(Cadences);

    /// <summary>The free half hours within the working hours of four weeks.</summary>
    public Duration Free => Length * HalfHours
        .StartsIn(new Interval(Start, Start + Period), Mine.Person.TimeZone)
        .Count(start => Mine.IsFree(new Interval(start, start + Length)));

    /// <summary>The most frequent cadence that would fit if all reports were met by it; null if not even every four weeks does.</summary>
    public Cadence? Fitting(Duration free) =>
        ByLength.Where(c => Needs([.. Enumerable.Repeat(c, Cadences.Count)]) <= free).Cast<Cadence?>().FirstOrDefault();

    private static Duration Needs(IReadOnlyCollection<Cadence> cadences) =>
        Length * (long)Math.Ceiling(cadences.Sum(c => (decimal)Cadence.EveryFourWeeks.Days / c.Days));
}

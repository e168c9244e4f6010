using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Finds times for the next 1:1 of two people. Reads when they are busy, but not with what.</summary>
public sealed class FindTimes(ICalendar calendar, IFreeBusy others, ReadFigures figures, CoveragePolicy policy)
{
    /// <summary>The other person needs a moment to see the invite.</summary>
    private static readonly Duration Notice = Duration.FromHours(2);

    /// <param name="me">Who asks; their whole calendar may be read for them.</param>
    /// <param name="other">The other person.</param>
    /// <param name="chart">The organisation.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<FindTimesResult> ForAsync(
        Person me, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var habit = await HabitAsync(me, other, chart, now, cancellationToken);
        var window = new Interval(now + Notice, now + Notice + habit.Cadence.Length);
        var wide = new Interval(window.Start - CalendarFreeBusy.LongestEvent, window.End);
        var mine = await calendar.ReadAsync(me.Id, wide, cancellationToken);
        if (mine is not CalendarReadResult.Read read)
        {
            return new FindTimesResult.NotReadable((mine as CalendarReadResult.NotReadable)?.Fault);
        }

        var theirs = await TheirsAsync(me, other, chart, window, cancellationToken);
        var choose = new ChooseTimes(Of(me, BusyTimes.Of(read)), Of(other, Busy(theirs)), habit.Length, window) { Usual = habit.Usual };
        var times = choose.Choose();
        var isKnown = theirs is FreeBusyResult.Known;
        return times.Count > 0
            ? new FindTimesResult.Found(times, habit.Length, isKnown)
            : new FindTimesResult.NothingFits(choose.OwnTimesInTheWay(), window.End, isKnown);
    }

    /// <summary>
    /// Nobody can look up when just anybody is busy: this works only for people whose positions in the organisation make 1:1s likely.
    /// </summary>
    private async Task<FreeBusyResult> TheirsAsync(
        Person me, Person other, OrgChart chart, Interval window, CancellationToken cancellationToken) =>
        chart.Relationship(me.Id, other.Id) is Relationship.Colleague or Relationship.External
            ? new FreeBusyResult.NotKnown()
            : await others.OfAsync(other, window, cancellationToken);

    private static IReadOnlyList<Interval> Busy(FreeBusyResult times) => times switch
    {
        FreeBusyResult.Known known => known.Busy,
        FreeBusyResult.NotKnown => [],
        _ => throw new InvalidOperationException("FreeBusyResult is closed."),
    };

    private Availability Of(Person person, IEnumerable<Interval> busy) => new(person, policy.Holidays.Of(person), busy);

    private async Task<Habit> HabitAsync(Person me, Person other, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var review = await figures.OfPairAsync(me, other, chart, now, cancellationToken);
        var all = await figures.OneOnOnesOfAsync(me, [me, other], now, cancellationToken);
        var cadence = (review as PairReview.Known)?.Line?.Cadence ?? Cadence.Default;
        return Habit.Of([.. all.Where(o => o.With == other.Id && o.HasBegunBy(now))], cadence, me.TimeZone);
    }
}

/// <summary>The result of looking for times.</summary>
public abstract record FindTimesResult
{
    private FindTimesResult()
    {
    }

    /// <param name="Times">One to three, in order.</param>
    /// <param name="Length">How long the 1:1 is: as long as the last one.</param>
    /// <param name="IsOtherKnown">Whether the other person's calendar was read; if not, only their working hours were considered.</param>
    public sealed record Found(IReadOnlyList<SuggestedTime> Times, Duration Length, bool IsOtherKnown) : FindTimesResult;

    /// <summary>There is no common time within their cadence.</summary>
    /// <param name="OwnInTheWay">
    /// Busy times of the person who asks that keep the two from meeting; empty if moving them would not help.
    /// </param>
    /// <param name="Until">The end of the period that was searched.</param>
    /// <param name="IsOtherKnown">Whether the other person's calendar was read.</param>
    public sealed record NothingFits(IReadOnlyList<Interval> OwnInTheWay, Instant Until, bool IsOtherKnown) : FindTimesResult;

    /// <summary>The calendar of the person who asks could not be read.</summary>
    /// <param name="Fault">The reason; null if it is worth asking again later.</param>
    public sealed record NotReadable(CalendarFault? Fault) : FindTimesResult;
}

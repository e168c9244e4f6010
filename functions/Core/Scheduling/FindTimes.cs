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
        var review = await figures.OfPairAsync(me, other, chart, now, cancellationToken);
        var cadence = (review as PairReview.Known)?.Line?.Cadence ?? Cadence.Default;
        var window = new Interval(now + Notice, now + Notice + cadence.Length);
        var known = await others.OfAsync(MayBeRead(me, other, chart) ? [me, other] : [me], window, cancellationToken);
        var away = await figures.AbsencesOfPairAsync(me, other, chart, now, cancellationToken);
        var mine = await MineAsync(me, known[me.Id], away, window, cancellationToken);
        if (mine is not MyTime.Known { Availability: var time })
        {
            return new FindTimesResult.NotReadable((mine as MyTime.NotReadable)?.Fault);
        }

        var theirs = known.TryGetValue(other.Id, out var read) ? read : new FreeBusyResult.NotKnown();
        var held = await HeldAsync(me, other, now, cancellationToken);
        var usual = UsualMeeting.Of(held, cadence, time.Person.TimeZone);
        return Choose(new ChooseTimes(time, Of(With(other, theirs), Busy(theirs), away), usual.Length, window), usual, theirs);
    }

    /// <summary>
    /// Nobody can look up when just anybody is busy: this works only for people whose positions in the organisation make 1:1s likely.
    /// </summary>
    private static bool MayBeRead(Person me, Person other, OrgChart chart) =>
        chart.Relationship(me.Id, other.Id) is not (Relationship.Colleague or Relationship.External);

    private static FindTimesResult Choose(ChooseTimes among, UsualMeeting usual, FreeBusyResult theirs)
    {
        var choose = among with { Usual = usual.Time };
        var (times, isKnown) = (choose.Choose(), theirs is FreeBusyResult.Known);
        return times.Count > 0
            ? new FindTimesResult.Found(times, usual.Length, isKnown, choose.Theirs.Person.TimeZone) { Every = usual.Cadence }
            : new FindTimesResult.NothingFits(choose.OwnConflicts(), choose.Window.End, isKnown);
    }

    /// <summary>
    /// The person's own events show exactly what is in the way. If that calendar is not read for figures, their free and busy times
    /// are used.
    /// </summary>
    private async Task<MyTime> MineAsync(
        Person me, FreeBusyResult known, IReadOnlyList<Absence> away, Interval window, CancellationToken cancellationToken)
    {
        var wide = new Interval(window.Start - CalendarFreeBusy.LongestEvent, window.End);
        return await calendar.ReadAsync(me.Id, wide, cancellationToken) switch
        {
            CalendarReadResult.Read read => new MyTime.Known(Of(With(me, known), BusyTimes.Of(read), away)),
            _ when known is FreeBusyResult.Known => new MyTime.Known(Of(With(me, known), Busy(known), away)),
            CalendarReadResult.NotReadable unreadable => new MyTime.NotReadable(unreadable.Fault),
            CalendarReadResult.Postponed => new MyTime.NotReadable(null),
            _ => throw new InvalidOperationException("CalendarReadResult has no other case."),
        };
    }

    private static IReadOnlyList<Interval> Busy(FreeBusyResult times) => times switch
    {
        FreeBusyResult.Known known => known.Busy,
        FreeBusyResult.NotKnown => [],
        _ => throw new InvalidOperationException("FreeBusyResult has no other case."),
    };

    private static Person With(Person person, FreeBusyResult times) =>
        times is FreeBusyResult.Known { Hours: { } hours } ? person with { TimeZone = hours.TimeZone, Week = hours.Week } : person;

    private Availability Of(Person person, IEnumerable<Interval> busy, IReadOnlyList<Absence> away) =>
        new(person, policy.Holidays.Of(person), busy) { Away = [.. away.Where(a => a.Person == person.Id).Select(a => a.Time)] };

    private async Task<IReadOnlyList<OneOnOne>> HeldAsync(Person me, Person other, Instant now, CancellationToken cancellationToken)
    {
        var all = await figures.OneOnOnesOfAsync(me, [me, other], now, cancellationToken);
        return [.. all.Where(o => o.With == other.Id && o.HasBegunBy(now))];
    }

    private abstract record MyTime
    {
        private MyTime()
        {
        }

        public sealed record Known(Availability Availability) : MyTime;

        public sealed record NotReadable(CalendarFault? Fault) : MyTime;
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
    /// <param name="OtherZone">The other's time zone: their calendar's, or else the directory's.</param>
    public sealed record Found(IReadOnlyList<SuggestedTime> Times, Duration Length, bool IsOtherKnown, DateTimeZone OtherZone)
        : FindTimesResult
    {
        /// <summary>How often the two meet.</summary>
        public Cadence Every { get; init; } = Cadence.Default;
    }

    /// <summary>There is no common time within their cadence.</summary>
    /// <param name="OwnConflicts">
    /// Busy times of the person who asks that keep the two from meeting; empty if moving them would not help.
    /// </param>
    /// <param name="Until">The end of the period that was searched.</param>
    /// <param name="IsOtherKnown">Whether the other person's calendar was read.</param>
    public sealed record NothingFits(IReadOnlyList<Interval> OwnConflicts, Instant Until, bool IsOtherKnown) : FindTimesResult;

    /// <summary>The calendar of the person who asks could not be read.</summary>
    /// <param name="Fault">The reason; null if it is worth asking again later.</param>
    public sealed record NotReadable(CalendarFault? Fault) : FindTimesResult;
}

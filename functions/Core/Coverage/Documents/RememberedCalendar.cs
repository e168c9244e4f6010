using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>What is stored about a calendar, and how a new reading of part of it is merged in. Pure.</summary>
/// <param name="OneOnOnes">In chronological order.</param>
/// <param name="Absences">In chronological order.</param>
internal sealed record RememberedCalendar(IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences)
{
    /// <summary>When the calendar was last read; null when it never was.</summary>
    public Instant? ReadAt { get; init; }

    /// <summary>The direct reports at that time.</summary>
    public IReadOnlyCollection<PersonId> Reports { get; init; } = [];

    /// <summary>Meetings with reports that are not 1:1s only because of who else is invited, in chronological order.</summary>
    public IReadOnlyList<OtherMeeting> Others { get; init; } = [];

    /// <summary>1:1s with reports that were called off, in chronological order.</summary>
    public IReadOnlyList<OneOnOne> CalledOff { get; init; } = [];

    /// <summary>1:1s with reports that were planned, have ended since, and are gone, in chronological order.</summary>
    public IReadOnlyList<OneOnOne> Vanished { get; init; } = [];

    public static RememberedCalendar Empty { get; } = new([], []);

    public static RememberedCalendar Of(CalendarDocument? document) => document is null
        ? Empty
        : DocumentException.Read(
            () => new RememberedCalendar(
                [.. document.OneOnOnes.Select(o => o.ToOneOnOne())], [.. document.Absences.Select(a => a.ToAbsence())])
            {
                ReadAt = document.ToLastReadAt(),
                Reports = [.. document.Reports.Select(r => new PersonId(r))],
                Others = [.. document.Others.Select(o => o.ToOtherMeeting())],
                CalledOff = [.. document.CalledOff.Select(o => o.ToOneOnOne())],
                Vanished = [.. (document.Vanished ?? []).Select(o => o.ToOneOnOne())],
            },
            "calendar");

    /// <summary>
    /// Replaces all 1:1s that start within the window and all absences that touch it. A 1:1 that was read after it had ended stays, because
    /// it was held, whatever has happened to its series since.
    /// </summary>
    public RememberedCalendar With(Interval window, CoverageFacts.Known reading)
    {
        var met = reading.OneOnOnes.ToLookup(o => o.With, o => o.Time);
        var also = reading.Others.ToLookup(o => o.With, o => o.Time);
        var kept = OneOnOnes.Where(o => Stays(o.Time, met[o.With]));
        var others = Others.Where(o => Stays(o.Time, met[o.With].Concat(also[o.With])));
        return new(
            [.. InOrder(kept.Concat(reading.OneOnOnes), o => o.Time, o => o.With)],
            [.. InOrder(Absences.Where(a => !Overlaps(window, a.Time)).Concat(reading.Absences), a => a.Time, a => a.Person)])
        {
            ReadAt = reading.ReadAt,
            Reports = reading.Reports,
            Others = [.. InOrder(others.Concat(reading.Others), o => o.Time, o => o.With)],
            CalledOff = [.. InOrder(CalledOffMeetings.In(this, window, reading), o => o.Time, o => o.With)],
            Vanished = [.. InOrder(VanishedMeetings.In(this, window, reading), o => o.Time, o => o.With)],
        };

        bool Stays(Interval time, IEnumerable<Interval> read) =>
            !StartsWithin(window, time) || (WasHeldBy(time, reading.ReadAt) && !read.Any(other => Overlap(time, other)));
    }

    public CoverageFacts.Known FactsIn(Interval window, Instant readAt) => new(
        readAt, [.. OneOnOnes.Where(o => StartsWithin(window, o.Time))], [.. Absences.Where(a => Overlaps(window, a.Time))])
    {
        Reports = Reports,
        Others = [.. Others.Where(o => StartsWithin(window, o.Time))],
        CalledOff = [.. CalledOff.Where(o => StartsWithin(window, o.Time))],
        Vanished = [.. Vanished.Where(o => StartsWithin(window, o.Time))],
        Earlier = [.. LastWithReports.Where(o => o.Time.Start < Start(window))],
    };

    /// <summary>Removes what ended before the instant, except for the last 1:1 with each report.</summary>
    public RememberedCalendar DropBefore(Instant instant)
    {
        var lastWithReports = LastWithReports;
        return this with
        {
            OneOnOnes = [.. OneOnOnes.Where(o => End(o.Time) >= instant || lastWithReports.Contains(o))],
            Absences = [.. Absences.Where(a => End(a.Time) >= instant)],
            Others = [.. Others.Where(o => End(o.Time) >= instant)],
            CalledOff = [.. CalledOff.Where(o => End(o.Time) >= instant)],
            Vanished = [.. Vanished.Where(o => End(o.Time) >= instant)],
        };
    }

    /// <summary>The earliest end of anything that retention may delete; null if there is none.</summary>
    public Instant? OldestEnd()
    {
        var lastWithReports = LastWithReports;
        return OneOnOnes.Where(o => !lastWithReports.Contains(o)).Concat(CalledOff).Concat(Vanished).Select(o => o.Time)
            .Concat(Absences.Select(a => a.Time)).Concat(Others.Select(o => o.Time))
            .Where(t => t.HasEnd).Select(t => (Instant?)t.End).Min();
    }

    /// <param name="at">Of the latest attempt.</param>
    /// <param name="fault">Of the latest attempt.</param>
    /// <param name="readAt">When this was read, if that still counts after a fault.</param>
    public CalendarDocument ToDocument(Instant at, CalendarFault? fault, Instant? readAt = null) => new(
        InstantPattern.ExtendedIso.Format(at),
        fault,
        [.. OneOnOnes.Select(MeetingState.Of)],
        [.. Absences.Select(AbsenceState.Of)],
        fault is not null && readAt is { } read ? InstantPattern.ExtendedIso.Format(read) : null)
    {
        LastReadAt = ReadAt is { } last ? InstantPattern.ExtendedIso.Format(last) : null,
        Reports = [.. Reports.Select(r => r.Value).Order(StringComparer.Ordinal)],
        Others = [.. Others.Select(OtherMeetingState.Of)],
        CalledOff = [.. CalledOff.Select(MeetingState.Of)],
        Vanished = Vanished.Count == 0 ? null : [.. Vanished.Select(MeetingState.Of)],
    };

    public static bool Overlap(Interval one, Interval other) => Start(one) < End(other) && Start(other) < End(one);

    public static bool StartsWithin(Interval window, Interval time) => Start(time) >= Start(window) && Start(time) < End(window);

    /// <summary>
    /// The last condition treats an absence without duration as being at its start, so that it is replaced like any other.
    /// </summary>
    public static bool Overlaps(Interval window, Interval time) =>
        Start(time) < End(window) && (End(time) > Start(window) || Start(time) >= Start(window));

    /// <summary>The last 1:1 with each report, which is kept as long as they report to this manager.</summary>
    private HashSet<OneOnOne> LastWithReports => OneOnOnes
        .Where(o => ReadAt is { } readAt && o.Time.End <= readAt && Reports.Contains(o.With))
        .GroupBy(o => o.With).Select(same => same.Last()).ToHashSet();

    // Also not after now: a reading in the future was made with a wrong clock, and what it found may not have taken place.
    private bool WasHeldBy(Interval time, Instant now) => ReadAt is { } readAt && End(time) <= Instant.Min(readAt, now);

    private static Instant Start(Interval time) => time.HasStart ? time.Start : Instant.MinValue;

    private static Instant End(Interval time) => time.HasEnd ? time.End : Instant.MaxValue;

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, Interval> time, Func<T, PersonId> person) =>
        all.OrderBy(a => Start(time(a))).ThenBy(person).ThenBy(a => End(time(a)));
}

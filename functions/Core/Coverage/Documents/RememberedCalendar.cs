using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>What is remembered of a calendar, and how a new reading of a part of it is put in. Pure.</summary>
/// <param name="OneOnOnes">In chronological order.</param>
/// <param name="Absences">In chronological order.</param>
internal sealed record RememberedCalendar(IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences)
{
    public static RememberedCalendar Empty { get; } = new([], []);

    public static RememberedCalendar Of(CalendarDocument? document) => document is null
        ? Empty
        : DocumentException.Read(
            () => new RememberedCalendar(
                [.. document.OneOnOnes.Select(o => o.ToOneOnOne())], [.. document.Absences.Select(a => a.ToAbsence())]),
            "Coverage");

    /// <summary>In place of all that starts within the window or, being an absence, touches it.</summary>
    public RememberedCalendar With(Interval window, CoverageFacts.Known reading) => new(
        [.. InOrder(OneOnOnes.Where(o => !StartsWithin(window, o.Time)).Concat(reading.OneOnOnes), o => o.Time, o => o.With)],
        [.. InOrder(Absences.Where(a => !Touches(window, a.Time)).Concat(reading.Absences), a => a.Time, a => a.Person)]);

    public RememberedCalendar Within(Interval window) => new(
        [.. OneOnOnes.Where(o => StartsWithin(window, o.Time))], [.. Absences.Where(a => Touches(window, a.Time))]);

    /// <summary>Without what ended before.</summary>
    public RememberedCalendar Since(Instant instant) => new(
        [.. OneOnOnes.Where(o => End(o.Time) >= instant)], [.. Absences.Where(a => End(a.Time) >= instant)]);

    /// <param name="at">Of the latest attempt.</param>
    /// <param name="fault">Of the latest attempt.</param>
    /// <param name="readAt">When this was read, if that still counts after a fault.</param>
    public CalendarDocument ToDocument(Instant at, CalendarFault? fault, Instant? readAt = null) => new(
        InstantPattern.ExtendedIso.Format(at),
        fault,
        [.. OneOnOnes.Select(MeetingState.Of)],
        [.. Absences.Select(AbsenceState.Of)],
        fault is not null && readAt is { } read ? InstantPattern.ExtendedIso.Format(read) : null);

    public static bool StartsWithin(Interval window, Interval time) => Start(time) >= Start(window) && Start(time) < End(window);

    /// <summary>The last condition counts an absence without length where it begins, so that it is replaced like any other.</summary>
    public static bool Touches(Interval window, Interval time) =>
        Start(time) < End(window) && (End(time) > Start(window) || Start(time) >= Start(window));

    private static Instant Start(Interval time) => time.HasStart ? time.Start : Instant.MinValue;

    private static Instant End(Interval time) => time.HasEnd ? time.End : Instant.MaxValue;

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, Interval> time, Func<T, PersonId> person) =>
        all.OrderBy(a => Start(time(a))).ThenBy(person).ThenBy(a => End(time(a)));
}

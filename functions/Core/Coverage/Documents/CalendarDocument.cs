using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>
/// All that is remembered of one manager's calendar, in one document. Not one for each week: a reading replaces eighteen weeks at once,
/// which only a single document does completely or not at all, and a review needs them all, which is one read.
/// </summary>
/// <param name="At">When the calendar was last read, or tried to be.</param>
/// <param name="Fault">Why it could not be read; null when it was.</param>
/// <param name="OneOnOnes">In the order of time.</param>
/// <param name="Absences">In the order of time.</param>
/// <param name="ReadAt">When it was last read, if the failures since then may pass; else null.</param>
internal sealed record CalendarDocument(
    string At,
    CalendarFault? Fault,
    IReadOnlyList<MeetingState> OneOnOnes,
    IReadOnlyList<AbsenceState> Absences,
    string? ReadAt = null)
{
    /// <summary>When it was last read, whatever happened since; null when it never was.</summary>
    public string? LastReadAt { get; init; }

    /// <summary>The ids of the direct reports at that time.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    public Instant? ToLastReadAt() => Parsed(LastReadAt);

    /// <summary>
    /// Before version 3, all that had ended by the last attempt is taken as held, so that facts of an older version are kept.
    /// </summary>
    public static JsonObject ToVersion3(JsonObject older)
    {
        older["lastReadAt"] = (older["readAt"] ?? older["at"])?.DeepClone();
        older["reports"] = new JsonArray();
        return older;
    }

    /// <summary>When what it holds was read; null when that does not count any more.</summary>
    public Instant? LastReading() => Fault is null ? ToAttempt().At : Parsed(ReadAt);

    public ReadingAttempt ToAttempt() => new(DocumentException.Read(() => InstantPattern.ExtendedIso.Parse(At).Value, "A calendar"), Fault);

    /// <summary>By which retention finds it; null when nothing in it has an end.</summary>
    public Instant? OldestEnd() => RememberedCalendar.Of(this).OldestEnd();

    private static Instant? Parsed(string? text) =>
        text is null ? null : DocumentException.Read(() => InstantPattern.ExtendedIso.Parse(text).Value, "A calendar");
}

/// <summary><see cref="OneOnOne"/> as stored.</summary>
internal sealed record MeetingState(string With, TimeState Time, bool InSeries)
{
    public static MeetingState Of(OneOnOne held) => new(held.With.Value, TimeState.Of(held.Time), held.InSeries);

    public OneOnOne ToOneOnOne() => new(new PersonId(With), Time.ToInterval(), InSeries);
}

/// <summary><see cref="Absence"/> as stored.</summary>
internal sealed record AbsenceState(string Person, TimeState Time)
{
    public static AbsenceState Of(Absence absence) => new(absence.Person.Value, TimeState.Of(absence.Time));

    public Absence ToAbsence() => new(new PersonId(Person), Time.ToInterval());
}

/// <summary>An interval as stored. Each side is null where it is open.</summary>
internal sealed record TimeState(string? From, string? To)
{
    public static TimeState Of(Interval time) => new(
        time.HasStart ? InstantPattern.ExtendedIso.Format(time.Start) : null,
        time.HasEnd ? InstantPattern.ExtendedIso.Format(time.End) : null);

    public Interval ToInterval() => new(Read(From), Read(To));

    private static Instant? Read(string? text) => text is null ? null : InstantPattern.ExtendedIso.Parse(text).Value;
}

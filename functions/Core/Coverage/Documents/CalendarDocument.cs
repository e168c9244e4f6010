using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>
/// Everything that is stored about one manager's calendar, in one document. There is not one for each week, because a reading replaces
/// eighteen weeks at once, which is atomic only within one document, and a review needs them all, which then takes one read.
/// </summary>
/// <param name="At">When the last attempt to read the calendar was made.</param>
/// <param name="Fault">Why that attempt failed; null if it succeeded.</param>
/// <param name="OneOnOnes">In chronological order.</param>
/// <param name="Absences">In chronological order.</param>
/// <param name="ReadAt">When it was last read, if all failures since then may be temporary; otherwise null.</param>
internal sealed record CalendarDocument(
    string At,
    CalendarFault? Fault,
    IReadOnlyList<MeetingState> OneOnOnes,
    IReadOnlyList<AbsenceState> Absences,
    string? ReadAt = null)
{
    /// <summary>When it was last read, whatever happened since; null if it never was.</summary>
    public string? LastReadAt { get; init; }

    /// <summary>The ids of the direct reports at that time.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>Meetings with reports that are not 1:1s only because of who else is invited, in chronological order.</summary>
    public IReadOnlyList<OtherMeetingState> Others { get; init; } = [];

    /// <summary>1:1s with reports that were called off, in chronological order.</summary>
    public IReadOnlyList<MeetingState> CalledOff { get; init; } = [];

    /// <summary>Those that vanished before it was known whether they took place; null for none, and in earlier versions.</summary>
    public IReadOnlyList<MeetingState>? Vanished { get; init; }

    public Instant? ToLastReadAt() => Parsed(LastReadAt);

    /// <summary>
    /// Documents before version 3 do not record this; we treat everything that had ended by the last attempt as read, so that old facts are
    /// kept.
    /// </summary>
    public static JsonObject ToVersion3(JsonObject older)
    {
        older["lastReadAt"] = (older["readAt"] ?? older["at"])?.DeepClone();
        older["reports"] = new JsonArray();
        return older;
    }

    public static JsonObject ToVersion4(JsonObject version3)
    {
        version3["others"] = new JsonArray();
        return version3;
    }

    public static JsonObject ToVersion5(JsonObject version4)
    {
        version4["calledOff"] = new JsonArray();
        return version4;
    }

    /// <summary>When its content was read; null if that no longer counts.</summary>
    public Instant? LastReading() => Fault is null ? ToAttempt().At : Parsed(ReadAt);

    public ReadingAttempt ToAttempt() => new(DocumentException.Read(() => InstantPattern.ExtendedIso.Parse(At).Value, "calendar"), Fault);

    /// <summary>The term by which retention finds it; null if nothing in it has an end.</summary>
    public Instant? OldestEnd() => RememberedCalendar.Of(this).OldestEnd();

    private static Instant? Parsed(string? text) =>
        text is null ? null : DocumentException.Read(() => InstantPattern.ExtendedIso.Parse(text).Value, "calendar");
}

/// <summary><see cref="OneOnOne"/> as stored.</summary>
internal sealed record MeetingState(string With, TimeState Time, bool InSeries, string? Key = null)
{
    public static MeetingState Of(OneOnOne held) => new(held.With.Value, TimeState.Of(held.Time), held.InSeries, held.Key?.Value);

    public OneOnOne ToOneOnOne() => new(new PersonId(With), Time.ToInterval(), InSeries)
    {
        Key = Key is null ? null : Parse(Key),
    };

    public static MeetingKey Parse(string key) => MeetingKey.TryParse(key, out var parsed) ? parsed : throw new FormatException("key");
}

/// <summary><see cref="OtherMeeting"/> as stored.</summary>
internal sealed record OtherMeetingState(string With, TimeState Time, bool InSeries, string Key, Obstacles Because)
{
    public static OtherMeetingState Of(OtherMeeting other) =>
        new(other.With.Value, TimeState.Of(other.Time), other.InSeries, other.Key.Value, other.Because);

    public OtherMeeting ToOtherMeeting() =>
        new(new PersonId(With), Time.ToInterval(), InSeries, MeetingState.Parse(Key), Because);
}

/// <summary><see cref="Absence"/> as stored.</summary>
internal sealed record AbsenceState(string Person, TimeState Time)
{
    public static AbsenceState Of(Absence absence) => new(absence.Person.Value, TimeState.Of(absence.Time));

    public Absence ToAbsence() => new(new PersonId(Person), Time.ToInterval());
}

/// <summary>An interval as stored. An open side is null.</summary>
internal sealed record TimeState(string? From, string? To)
{
    public static TimeState Of(Interval time) => new(
        time.HasStart ? InstantPattern.ExtendedIso.Format(time.Start) : null,
        time.HasEnd ? InstantPattern.ExtendedIso.Format(time.End) : null);

    public Interval ToInterval() => new(Read(From), Read(To));

    private static Instant? Read(string? text) => text is null ? null : InstantPattern.ExtendedIso.Parse(text).Value;
}

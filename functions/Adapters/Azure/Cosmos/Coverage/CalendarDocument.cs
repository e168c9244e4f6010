using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Coverage;

/// <summary>
/// All that is remembered of one manager's calendar, in one document. Not one for each week: a reading replaces eighteen weeks at once, which
/// only one document does wholly or not at all; and a review needs as many, which are one point read here and a query there.
/// </summary>
/// <param name="At">When it was last read, or tried to be.</param>
/// <param name="Fault">Why it could not be read; null when it was.</param>
internal sealed record CalendarDocument(string At, CalendarFault? Fault, IReadOnlyList<MeetingState> OneOnOnes, IReadOnlyList<AbsenceState> Absences)
{
    public const string OldestTerm = "oldest";

    public static DocumentKind<CalendarDocument> Kind { get; } = new("calendar", CosmosJson.Default.CalendarDocument);

    public static DocumentKey KeyOf(PersonId manager) => new(manager.Value, "calendar");

    public ReadingAttempt ToAttempt() => new(InstantPattern.ExtendedIso.Parse(At).Value, Fault);

    /// <summary>The oldest end in it is a term, by which retention finds it.</summary>
    /// <param name="expires">After the last attempt: of a manager whose calendar is no longer read nothing is kept.</param>
    public CosmosDraft<CalendarDocument> ToDraft(TimeSpan expires) => new(this)
    {
        Terms = new Dictionary<string, string?> { [OldestTerm] = OldestEnd() is { } end ? SortableInstant.Of(end) : null },
        Expires = expires,
    };

    private Instant? OldestEnd() => OneOnOnes.Select(o => o.Time.ToInterval()).Concat(Absences.Select(a => a.Time.ToInterval()))
        .Where(t => t.HasEnd).Select(t => (Instant?)t.End).Min();
}

internal sealed record MeetingState(string With, TimeState Time, bool InSeries)
{
    public static MeetingState Of(OneOnOne held) => new(held.With.Value, TimeState.Of(held.Time), held.InSeries);

    public OneOnOne ToOneOnOne() => new(new PersonId(With), Time.ToInterval(), InSeries);
}

internal sealed record AbsenceState(string Person, TimeState Time)
{
    public static AbsenceState Of(Absence absence) => new(absence.Person.Value, TimeState.Of(absence.Time));

    public Absence ToAbsence() => new(new PersonId(Person), Time.ToInterval());
}

/// <summary>Each side null where it is open.</summary>
internal sealed record TimeState(string? From, string? To)
{
    public static TimeState Of(Interval time) => new(
        time.HasStart ? InstantPattern.ExtendedIso.Format(time.Start) : null, time.HasEnd ? InstantPattern.ExtendedIso.Format(time.End) : null);

    public Interval ToInterval() => new(Read(From), Read(To));

    private static Instant? Read(string? text) => text is null ? null : InstantPattern.ExtendedIso.Parse(text).Value;
}

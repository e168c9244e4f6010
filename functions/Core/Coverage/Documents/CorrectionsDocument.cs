using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage.Documents;

/// <summary>
/// Everything that one person said about their 1:1s, and when they are away for all of them. An agreed cadence applies until another is
/// agreed, so nothing here expires automatically. Version 1 had corrections of managers only, with the other person as the report.
/// </summary>
internal sealed record CorrectionsDocument(
    IReadOnlyList<CorrectionState> Corrections,
    IReadOnlyList<ContestState>? Contests = null,
    IReadOnlyList<EnteredAbsenceState>? Absences = null,
    IReadOnlyList<EnteredAbsenceState>? NotAway = null)
{
    /// <summary>The organisation entered at least one of the absences.</summary>
    [JsonIgnore]
    public bool HasAbsencesByOrganisation => (Absences ?? []).Any(a => a.Own is not true);

    public static CorrectionsDocument Of(PersonCorrections own) => new(
        [.. own.Corrections.OrderBy(c => c.MadeAt).Select(CorrectionState.Of)],
        own.Contests.Count == 0 ? null : [.. own.Contests.OrderBy(c => c.At).Select(ContestState.Of)],
        own.Absences.Count == 0 ? null : [.. own.Absences.OrderBy(a => a.Days.First).Select(EnteredAbsenceState.Of)],
        own.NotAway.Count == 0 ? null : [.. own.NotAway.OrderBy(a => a.Days.First).Select(EnteredAbsenceState.Of)]);

    public static JsonObject ToVersion2(JsonObject version1)
    {
        foreach (var correction in version1["corrections"]?.AsArray() ?? [])
        {
            correction!["with"] = correction["report"]?.DeepClone(); // an entry that is null was never written
            correction.AsObject().Remove("report");
            if ((string?)correction["kind"] == "cadence")
            {
                correction["alone"] = true; // the word of the manager was enough
            }
        }

        return version1;
    }

    /// <summary>In chronological order.</summary>
    public PersonCorrections ToOwn() => DocumentException.Read(
        () => new PersonCorrections(
            [.. Corrections.Select(c => c.ToCorrection())],
            [.. (Contests ?? []).Select(c => c.ToContest())])
        {
            Absences = [.. (Absences ?? []).Select(a => a.ToAbsence())],
            NotAway = [.. (NotAway ?? []).Select(a => a.ToDenied())],
        },
        "corrections");

    /// <summary>The term by which retention finds it; null if nothing in it ever expires.</summary>
    public Instant? OldestOver()
    {
        var own = ToOwn();
        return own.Corrections.Select(OverAt).Concat(own.Contests.Select(c => c.Over))
            .Concat(own.Absences.Select(a => a.Days).Concat(own.NotAway.Select(d => d.Days)).Select(d => (Instant?)OverAt(d.Back))).Min();
    }

    /// <summary>Leaves out what applies only before the instant.</summary>
    public static PersonCorrections Since(PersonCorrections own, Instant instant) => new(
        [.. own.Corrections.Where(c => !IsOverBefore(c, instant))],
        [.. own.Contests.Where(c => !(c.Over <= instant))])
    {
        Absences = [.. own.Absences.Where(a => OverAt(a.Days.Back) > instant)],
        NotAway = [.. own.NotAway.Where(d => OverAt(d.Days.Back) > instant)],
    };

    /// <summary>
    /// When the time that a correction is about is over; null for never. Days away are dates without a time zone, so they are over once
    /// the first day back has begun everywhere on Earth.
    /// </summary>
    public static Instant? OverAt(Correction correction) => correction switch
    {
        Correction.HeldWithoutInvite held => held.Time.HasEnd ? held.Time.End : null,
        Correction.Away away => OverAt(away.Back),
        Correction.DidNotTakePlace notHeld => OverAt(notHeld.Day.PlusDays(1)),
        Correction.AgreedCadence or Correction.OurMeeting or Correction.Private => null,
        _ => throw new InvalidOperationException("Correction has no other case."),
    };

    private static Instant OverAt(LocalDate back) => back.AtMidnight().WithOffset(Offset.FromHours(-12)).ToInstant();

    private static bool IsOverBefore(Correction correction, Instant instant) => correction switch
    {
        Correction.Away or Correction.DidNotTakePlace => OverAt(correction) <= instant,
        _ => OverAt(correction) < instant,
    };
}

/// <summary>A <see cref="Contest"/> as stored.</summary>
internal sealed record ContestState(string Correction, string At, string? Over = null)
{
    public static ContestState Of(Contest contest) => new(
        contest.Correction.Value,
        InstantPattern.ExtendedIso.Format(contest.At),
        contest.Over is { } over ? InstantPattern.ExtendedIso.Format(over) : null);

    public Contest ToContest() => new(
        CorrectionId.TryParse(Correction, out var id) ? id : throw new FormatException("correction"),
        InstantPattern.ExtendedIso.Parse(At).Value,
        Over is null ? null : InstantPattern.ExtendedIso.Parse(Over).Value);
}

/// <summary>
/// A <see cref="Correction"/> as stored. Away: from, back; cadence: days; held: time; notHeld: from; ours and notOurs: key,
/// time, inSeries; private.
/// </summary>
internal sealed record CorrectionState(
    string Kind,
    string With,
    string MadeAt,
    string? From = null,
    string? Back = null,
    int? Days = null,
    TimeState? Time = null,
    bool? Own = null,
    bool? Alone = null,
    string? Key = null,
    bool? InSeries = null)
{
    public static CorrectionState Of(Correction correction)
    {
        var state = new CorrectionState(string.Empty, correction.With.Value, InstantPattern.ExtendedIso.Format(correction.MadeAt));
        return correction switch
        {
            Correction.Away away =>
                state with
                {
                    Kind = "away",
                    From = LocalDatePattern.Iso.Format(away.From),
                    Back = LocalDatePattern.Iso.Format(away.Back),
                    Own = away.IsOwn ? true : null,
                },
            Correction.AgreedCadence agreed => state with
            {
                Kind = "cadence",
                Days = agreed.Cadence.Days,
                Alone = agreed.IsAlone ? true : null,
            },
            Correction.DidNotTakePlace notHeld => state with { Kind = "notHeld", From = LocalDatePattern.Iso.Format(notHeld.Day) },
            Correction.OurMeeting meeting => state with
            {
                Kind = meeting.IsOurs ? "ours" : "notOurs",
                Key = meeting.Key.Value,
                Time = TimeState.Of(new Interval(meeting.Example, meeting.Example)),
                InSeries = meeting.InSeries ? true : null,
            },
            Correction.Private => state with { Kind = "private" },
            Correction.HeldWithoutInvite held => state with { Kind = "held", Time = TimeState.Of(held.Time) },
            _ => throw new InvalidOperationException("Correction has no other case."),
        };
    }

    public Correction ToCorrection()
    {
        var (with, madeAt) = (new PersonId(With), InstantPattern.ExtendedIso.Parse(MadeAt).Value);
        return Kind switch
        {
            "away" => new Correction.Away(with, madeAt, Date(From), Date(Back)) { IsOwn = Own ?? false },
            "cadence" => new Correction.AgreedCadence(with, madeAt, Cadence.FromDays(Days ?? throw new FormatException("days")))
            {
                IsAlone = Alone ?? false,
            },
            "notHeld" => new Correction.DidNotTakePlace(with, madeAt, Date(From)),
            "private" => new Correction.Private(with, madeAt),
            "ours" or "notOurs" => Meeting(with, madeAt),
            "held" => new Correction.HeldWithoutInvite(with, madeAt, (Time ?? throw new FormatException("time")).ToInterval()),
            _ => throw new FormatException("kind"),
        };
    }

    private Correction.OurMeeting Meeting(PersonId with, Instant madeAt) =>
        new(with, madeAt, MeetingState.Parse(Key ?? throw new FormatException("key")), Kind == "ours")
        {
            Example = (Time ?? throw new FormatException("time")).ToInterval().Start,
            InSeries = InSeries ?? false,
        };

    private static LocalDate Date(string? text) => LocalDatePattern.Iso.Parse(text ?? throw new FormatException("date")).Value;
}

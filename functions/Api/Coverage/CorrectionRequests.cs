using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <param name="Days">7, 14, 21 or 28.</param>
internal sealed record CadenceRequest(int? Days)
{
    public Cadence? Parse(Validation validation)
    {
        Cadence? cadence = validation.Required(Days, "days") is { } days && Cadence.TryFromDays(days, out var found) ? found : null;
        validation.Require(Days is null || cadence is not null, "days", say => say.Cadence);
        return cadence;
    }
}

/// <summary>Something that one of the two people in a pair knows and the calendar does not.</summary>
/// <param name="Kind">The kind of correction.</param>
/// <param name="From">For <c>away</c>: the first day away.</param>
/// <param name="Back">For <c>away</c>: the first day back.</param>
/// <param name="Start">For <c>heldWithoutInvite</c>: when the 1:1 started.</param>
/// <param name="End">For <c>heldWithoutInvite</c>: when the 1:1 ended.</param>
/// <param name="Day">
/// For <c>didNotTakePlace</c>: the day, in the manager's time zone, on which the 1:1 in the calendar did not take place.
/// </param>
/// <param name="Meeting">
/// For <c>ourMeeting</c> and <c>notOurMeeting</c>: the key of the meeting or series, as in <c>inCalendar</c>.
/// </param>
/// <param name="Who">For <c>away</c>: which of the two is away; the other person if omitted. It applies to this pair only.</param>
internal sealed record CorrectionRequest(
    CorrectionKind? Kind,
    LocalDate? From = null,
    LocalDate? Back = null,
    Instant? Start = null,
    Instant? End = null,
    OneOfTwo? Who = null,
    LocalDate? Day = null,
    string? Meeting = null)
{
    private static readonly Duration MaxDuration = Duration.FromHours(3);

    public Correction? Parse(PersonId other, Instant now, Duration retention, Validation validation) =>
        validation.Required(Kind, "kind") switch
        {
            CorrectionKind.Away => ParseAway(other, now, validation),
            CorrectionKind.HeldWithoutInvite => ParseHeld(other, now, retention, validation),
            CorrectionKind.DidNotTakePlace => ParseNotHeld(other, now, validation),
            CorrectionKind.AgreedCadence => RefuseCadence(validation),
            CorrectionKind.OurMeeting or CorrectionKind.NotOurMeeting => null, // ParseMeeting has said what is wrong with it
            CorrectionKind.Private => ParsePrivate(other, now, validation),
            null => null,
            _ => throw new InvalidOperationException("CorrectionKind has no other case."),
        };

    /// <summary>What is said about a meeting; null for the other kinds, and if something is wrong with it.</summary>
    public (MeetingKey Key, bool IsOurs)? ParseMeeting(Validation validation)
    {
        if (Kind is not (CorrectionKind.OurMeeting or CorrectionKind.NotOurMeeting))
        {
            return null;
        }

        RefuseOthers("ourMeeting", validation);
        var isKey = MeetingKey.TryParse(validation.Required(Meeting, "meeting"), out var key);
        validation.Require(Meeting is null || isKey, "meeting", say => say.Hexadecimal);
        return validation.Failed ? null : (key, Kind == CorrectionKind.OurMeeting);
    }

    /// <summary>Refuses fields that belong to other kinds.</summary>
    private void RefuseOthers(string kind, Validation validation)
    {
        (object? Value, string Name, string Kind)[] fields =
        [
            (From, "from", "away"), (Back, "back", "away"), (Who, "who", "away"),
            (Start, "start", "heldWithoutInvite"), (End, "end", "heldWithoutInvite"),
            (Day, "day", "didNotTakePlace"), (Meeting, "meeting", "ourMeeting"),
        ];
        foreach (var field in fields.Where(f => f.Kind != kind))
        {
            validation.Require(field.Value is null, field.Name, say => say.OnlyWith(field.Kind));
        }
    }

    private Correction.Private? ParsePrivate(PersonId other, Instant now, Validation validation)
    {
        RefuseOthers("private", validation);
        return validation.Failed ? null : new Correction.Private(other, now);
    }

    private static Correction? RefuseCadence(Validation validation)
    {
        validation.Add("kind", say => say.UseCadence("/api/pairs/{pair}/cadence"));
        return null;
    }

    private Correction.DidNotTakePlace? ParseNotHeld(PersonId other, Instant now, Validation validation)
    {
        RefuseOthers("didNotTakePlace", validation);
        var day = validation.Required(Day, "day");
        // The day may have begun for them and not yet in UTC.
        validation.Require(day is null || day <= now.InUtc().Date.PlusDays(1), "day", say => say.TodayOrEarlier);
        return validation.Failed ? null : new Correction.DidNotTakePlace(other, now, day!.Value); // validated above
    }

    private Correction.Away? ParseAway(PersonId other, Instant now, Validation validation)
    {
        RefuseOthers("away", validation);
        var (from, back) = (validation.Required(From, "from"), validation.Required(Back, "back"));
        validation.Require(from is null || back is null || from < back, "back", say => say.AfterFirstDayAway);
        validation.Require(
            from is null || back is null || Math.Abs((back.Value - from.Value).Years) < 2,
            "back",
            say => say.WithinTwoYears);
        return validation.Failed ? null : new Correction.Away(other, now, from!.Value, back!.Value) // validated above
        {
            IsOwn = Who is OneOfTwo.Me,
        };
    }

    private Correction.HeldWithoutInvite? ParseHeld(PersonId other, Instant now, Duration retention, Validation validation)
    {
        RefuseOthers("heldWithoutInvite", validation);
        var (start, end) = (validation.Required(Start, "start"), validation.Required(End, "end"));
        validation.Require(start is null || start >= now - retention, "start", say => say.MoreRecent);
        validation.Require(end is null || end <= now, "end", say => say.InThePast);
        validation.Require(
            start is null || end is null || (end - start >= OneOnOne.MinCounted && end - start <= MaxDuration),
            "end",
            say => say.LengthOfMeeting);
        return validation.Failed ? null : new Correction.HeldWithoutInvite(other, now, new Interval(start, end));
    }
}

/// <param name="Contested">True to contest it, false to agree with it again.</param>
internal sealed record ContestRequest(bool? Contested);

internal enum CorrectionKind
{
    Away,
    HeldWithoutInvite,
    AgreedCadence,
    DidNotTakePlace,

    /// <summary>A meeting or series is the 1:1 of the two, although more people are invited.</summary>
    OurMeeting,

    /// <summary>A meeting or series is not the 1:1 of the two, although nobody else is invited.</summary>
    NotOurMeeting,

    /// <summary>
    /// The 1:1s of the two are private: once both have said so, the managers above see "not known", without a reason or a mark.
    /// </summary>
    Private,
}

/// <summary>One of the two people in a pair, from the caller's point of view.</summary>
internal enum OneOfTwo
{
    Other,
    Me,
}

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
/// <param name="Who">For <c>away</c>: which of the two is away; the other person if omitted. It counts for this pair only.</param>
internal sealed record CorrectionRequest(
    CorrectionKind? Kind,
    LocalDate? From = null,
    LocalDate? Back = null,
    Instant? Start = null,
    Instant? End = null,
    OneOfTwo? Who = null,
    LocalDate? Day = null)
{
    private static readonly Duration MaxDuration = Duration.FromHours(3);

    public Correction? Parse(PersonId other, Instant now, Duration retention, Validation validation) =>
        validation.Required(Kind, "kind") switch
        {
            CorrectionKind.Away => ParseAway(other, now, validation),
            CorrectionKind.HeldWithoutInvite => ParseHeld(other, now, retention, validation),
            CorrectionKind.DidNotTakePlace => ParseNotHeld(other, now, validation),
            CorrectionKind.AgreedCadence => RefuseCadence(validation),
            null => null,
            _ => throw new InvalidOperationException("CorrectionKind is closed."),
        };

    private static Correction? RefuseCadence(Validation validation)
    {
        validation.Add("kind", say => say.UseCadence("/api/pairs/{pair}/cadence"));
        return null;
    }

    private Correction.DidNotTakePlace? ParseNotHeld(PersonId other, Instant now, Validation validation)
    {
        validation.Require(From is null, "from", say => say.OnlyWith("away"));
        validation.Require(Back is null, "back", say => say.OnlyWith("away"));
        validation.Require(Who is null, "who", say => say.OnlyWith("away"));
        validation.Require(Start is null, "start", say => say.OnlyWith("heldWithoutInvite"));
        validation.Require(End is null, "end", say => say.OnlyWith("heldWithoutInvite"));
        var day = validation.Required(Day, "day");
        // The day may have begun for them and not yet in UTC.
        validation.Require(day is null || day <= now.InUtc().Date.PlusDays(1), "day", say => say.TodayOrEarlier);
        return validation.Failed ? null : new Correction.DidNotTakePlace(other, now, day!.Value); // validated above
    }

    private Correction.Away? ParseAway(PersonId other, Instant now, Validation validation)
    {
        validation.Require(Day is null, "day", say => say.OnlyWith("didNotTakePlace"));
        validation.Require(Start is null, "start", say => say.OnlyWith("heldWithoutInvite"));
        validation.Require(End is null, "end", say => say.OnlyWith("heldWithoutInvite"));
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
        validation.Require(Day is null, "day", say => say.OnlyWith("didNotTakePlace"));
        validation.Require(From is null, "from", say => say.OnlyWith("away"));
        validation.Require(Back is null, "back", say => say.OnlyWith("away"));
        validation.Require(Who is null, "who", say => say.OnlyWith("away"));
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
}

/// <summary>One of the two people in a pair, from the caller's point of view.</summary>
internal enum OneOfTwo
{
    Other,
    Me,
}

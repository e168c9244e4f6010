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
        validation.Require(Days is null || cadence is not null, "days", "Must be 7, 14, 21 or 28 days.");
        return cadence;
    }
}

/// <summary>Something that one of the two of a pair knows and the calendar does not.</summary>
/// <param name="Kind">The kind of correction.</param>
/// <param name="From">For <c>away</c>: the first day away.</param>
/// <param name="Back">For <c>away</c>: the first day back.</param>
/// <param name="Start">For <c>heldWithoutInvite</c>: when the 1:1 started.</param>
/// <param name="End">For <c>heldWithoutInvite</c>: when the 1:1 ended.</param>
/// <param name="Who">For <c>away</c>: who of the two is away; the other when left out. It counts for this pair only.</param>
internal sealed record CorrectionRequest(
    CorrectionKind? Kind,
    LocalDate? From = null,
    LocalDate? Back = null,
    Instant? Start = null,
    Instant? End = null,
    OneOfTwo? Who = null)
{
    private static readonly Duration MaxDuration = Duration.FromHours(3);

    public Correction? Parse(PersonId other, Instant now, Duration retention, Validation validation) =>
        validation.Required(Kind, "kind") switch
        {
            CorrectionKind.Away => ParseAway(other, now, validation),
            CorrectionKind.HeldWithoutInvite => ParseHeld(other, now, retention, validation),
            CorrectionKind.AgreedCadence => RefuseCadence(validation),
            null => null,
            _ => throw new InvalidOperationException("CorrectionKind is closed."),
        };

    private static Correction? RefuseCadence(Validation validation)
    {
        validation.Add("kind", "Use PUT /api/pairs/{pair}/cadence for it.");
        return null;
    }

    private Correction.Away? ParseAway(PersonId other, Instant now, Validation validation)
    {
        validation.Require(Start is null, "start", "Allowed only with 'heldWithoutInvite'.");
        validation.Require(End is null, "end", "Allowed only with 'heldWithoutInvite'.");
        var (from, back) = (validation.Required(From, "from"), validation.Required(Back, "back"));
        validation.Require(from is null || back is null || from < back, "back", "Must be after the first day away.");
        validation.Require(
            from is null || back is null || Math.Abs((back.Value - from.Value).Years) < 2,
            "back",
            "Must be less than two years after the first day away.");
        return validation.Failed ? null : new Correction.Away(other, now, from!.Value, back!.Value) // validated above
        {
            IsOwn = Who is OneOfTwo.Me,
        };
    }

    private Correction.HeldWithoutInvite? ParseHeld(PersonId other, Instant now, Duration retention, Validation validation)
    {
        validation.Require(From is null, "from", "Allowed only with 'away'.");
        validation.Require(Back is null, "back", "Allowed only with 'away'.");
        validation.Require(Who is null, "who", "Allowed only with 'away'.");
        var (start, end) = (validation.Required(Start, "start"), validation.Required(End, "end"));
        validation.Require(start is null || start >= now - retention, "start", "Must be more recent.");
        validation.Require(end is null || end <= now, "end", "Must be in the past.");
        validation.Require(
            start is null || end is null || (end - start >= OneOnOne.MinCounted && end - start <= MaxDuration),
            "end",
            "Must be 15 minutes to 3 hours after the start.");
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
}

/// <summary>One of the two of a pair, from the caller's point of view.</summary>
internal enum OneOfTwo
{
    Other,
    Me,
}

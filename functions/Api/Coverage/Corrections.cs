using NodaTime;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Coverage;

/// <summary>What changed, as the two people in the pair see it. It is returned once the figure has been recomputed.</summary>
/// <param name="Before">The state of their 1:1s before.</param>
/// <param name="Meetings">The state of their 1:1s now.</param>
/// <param name="Corrections">All corrections of the pair, in chronological order.</param>
internal sealed record CorrectedPairResponse(
    MeetingsResponse Before, MeetingsResponse Meetings, IReadOnlyList<CorrectionResponse> Corrections)
{
    public static CorrectedPairResponse Of(CorrectionOutcome.Done done, Caller caller, Person other) => new(
        MeetingsResponse.Of(done.Before),
        MeetingsResponse.Of(done.After),
        [.. done.Details.Corrections.Select(c => CorrectionResponse.Of(c, caller.Person, other))]);
}

/// <summary>A correction as the two people in the pair see it; nobody else sees it.</summary>
/// <param name="Id">Its id, for paths.</param>
/// <param name="Kind">The kind of correction.</param>
/// <param name="By">Who made it.</param>
/// <param name="Mine">Whether the caller made it, and so can withdraw it; otherwise the caller can contest it.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Away">For <c>away</c>: who is away.</param>
/// <param name="From">For <c>away</c>: the first day away.</param>
/// <param name="Back">For <c>away</c>: the first day back.</param>
/// <param name="Start">For <c>heldWithoutInvite</c>: when the 1:1 started.</param>
/// <param name="End">For <c>heldWithoutInvite</c>: when the 1:1 ended.</param>
/// <param name="Day">For <c>didNotTakePlace</c>: the day, in the manager's time zone.</param>
/// <param name="Meeting">For <c>ourMeeting</c> and <c>notOurMeeting</c>: the key of the meeting or series.</param>
/// <param name="Example">For <c>ourMeeting</c> and <c>notOurMeeting</c>: when one of them starts, to identify it.</param>
/// <param name="InSeries">For <c>ourMeeting</c> and <c>notOurMeeting</c>: it is a series.</param>
/// <param name="Days">For <c>agreedCadence</c>: 7, 14, 21 or 28.</param>
/// <param name="Waiting">
/// For <c>agreedCadence</c> and <c>private</c>: the other person has not confirmed it yet, so what applied before still applies.
/// </param>
/// <param name="EnteredAlone">
/// For <c>agreedCadence</c>: entered in an earlier version, so it applies although the other person has not confirmed it.
/// </param>
/// <param name="ContestedAt">When the other person contested it, so that it has no effect; null if they have not.</param>
/// <param name="With">The current status if it applies; null when the calendar is not known.</param>
/// <param name="Without">The current status if it does not apply; null when the calendar is not known.</param>
internal sealed record CorrectionResponse(
    string Id,
    CorrectionKind Kind,
    PersonResponse By,
    bool Mine,
    Instant MadeAt,
    PersonResponse? Away,
    LocalDate? From,
    LocalDate? Back,
    Instant? Start,
    Instant? End,
    LocalDate? Day,
    string? Meeting,
    Instant? Example,
    bool? InSeries,
    int? Days,
    Instant? ContestedAt,
    bool Waiting,
    bool EnteredAlone,
    CoverageStatus? With,
    CoverageStatus? Without)
{
    public static CorrectionResponse Of(CorrectionEffect effect, Person self, Person other)
    {
        var correction = effect.Correction;
        var (away, held) = (correction.What as Correction.Away, (correction.What as Correction.HeldWithoutInvite)?.Time);
        var agreed = correction.What as Correction.AgreedCadence;
        var meeting = correction.What as Correction.OurMeeting;
        var isMine = correction.By == self.Id;
        return new CorrectionResponse(
            correction.Id.Value,
            KindOf(correction.What),
            PersonResponse.Of(isMine ? self : other),
            isMine,
            correction.What.MadeAt,
            away is null ? null : PersonResponse.Of(away.IsOwn == isMine ? self : other),
            away?.From,
            away?.Back,
            held?.Start,
            held?.End,
            (correction.What as Correction.DidNotTakePlace)?.Day,
            meeting?.Key.Value,
            meeting?.Example,
            meeting?.InSeries,
            agreed?.Cadence.Days,
            correction.ContestedAt,
            effect.IsWaiting,
            agreed is { IsAlone: true },
            effect.With,
            effect.Without);
    }

    private static CorrectionKind KindOf(Correction correction) => correction switch
    {
        Correction.Away => CorrectionKind.Away,
        Correction.HeldWithoutInvite => CorrectionKind.HeldWithoutInvite,
        Correction.AgreedCadence => CorrectionKind.AgreedCadence,
        Correction.DidNotTakePlace => CorrectionKind.DidNotTakePlace,
        Correction.Private => CorrectionKind.Private,
        Correction.OurMeeting { IsOurs: true } => CorrectionKind.OurMeeting,
        Correction.OurMeeting => CorrectionKind.NotOurMeeting,
        _ => throw new InvalidOperationException("Correction has no other case."),
    };
}

using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>A correction by one of the two people in a pair, and whether the other person contests it.</summary>
/// <param name="By">Who made it, and alone can withdraw it.</param>
/// <param name="What">What it says; <see cref="Correction.With"/> is the other person.</param>
public sealed record PairCorrection(PersonId By, Correction What)
{
    /// <summary>When the other person contested it; null if they have not.</summary>
    public Instant? ContestedAt { get; init; }

    /// <summary>A contested correction has no effect until both people agree.</summary>
    public bool Applies => ContestedAt is null;

    /// <summary>Its id, which stays what it was if one of the two has another id now.</summary>
    public CorrectionId Id { get; init; } = CorrectionId.Of(By, What);

    /// <summary>The id under which it is stored: that of <see cref="By"/> today, or one that they had before.</summary>
    internal PersonId StoredBy { get; init; } = By;

    /// <summary>The id under which it is stored that the other person contests it; null if they do not.</summary>
    internal PersonId? ContestedBy { get; init; }

    internal PersonId OtherThan(PersonId self) => By == self ? What.With : By;
}

/// <summary>"I do not agree with this correction", from the other person.</summary>
/// <param name="Correction">What is contested.</param>
/// <param name="At">When it was contested.</param>
/// <param name="Over">When the time that the correction is about is over, so that this can be deleted with it; null for never.</param>
internal sealed record Contest(CorrectionId Correction, Instant At, Instant? Over);

/// <summary>What one person said about their own 1:1s, and what was entered about when they are away.</summary>
/// <param name="Corrections">In chronological order.</param>
/// <param name="Contests">Those corrections by others that they contest.</param>
internal sealed record PersonCorrections(IReadOnlyList<Correction> Corrections, IReadOnlyList<Contest> Contests)
{
    public static PersonCorrections None { get; } = new([], []);

    /// <summary>When they are away, as they or the organisation entered it.</summary>
    public IReadOnlyList<EnteredAbsence> Absences { get; init; } = [];

    /// <summary>When they were not away although the organisation entered it.</summary>
    public IReadOnlyList<DeniedAbsence> NotAway { get; init; } = [];

    /// <summary>
    /// Without an absence: one that the person entered is deleted, and one by the organisation denied. Null if there is none that applies.
    /// </summary>
    /// <param name="days">Its days.</param>
    /// <param name="at">When the person says so.</param>
    /// <param name="isListed">The organisation says it in a list.</param>
    public PersonCorrections? Without(AbsentDays days, Instant at, bool isListed)
    {
        var isOwn = Absences.Any(a => a.IsOwn && a.Days == days);
        var denies = (isListed || Absences.Any(a => !a.IsOwn && a.Days == days)) && NotAway.All(d => d.Days != days);
        return !isOwn && !denies ? null : this with
        {
            Absences = [.. Absences.Where(a => !a.IsOwn || a.Days != days)],
            NotAway = denies ? [.. NotAway, new DeniedAbsence(days, at)] : NotAway,
        };
    }

    /// <summary>Null if the organisation has entered exactly these days already.</summary>
    public PersonCorrections? WithOrganisations(IReadOnlyCollection<AbsentDays> days, Instant at)
    {
        var before = Absences.Where(a => !a.IsOwn).ToDictionary(a => a.Days);
        return before.Keys.ToHashSet().SetEquals(days)
            ? null
            : this with
            {
                Absences =
                [
                    .. Absences.Where(a => a.IsOwn),
                    .. days.Distinct().Select(d => before.GetValueOrDefault(d) ?? new EnteredAbsence(d, IsOwn: false, at)),
                ],
            };
    }
}

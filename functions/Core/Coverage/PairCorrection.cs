using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>A correction by one of the two of a pair, and whether the other contests it.</summary>
/// <param name="By">Who made it, and alone can withdraw it.</param>
/// <param name="What">What it says; <see cref="Correction.With"/> is the other of the two.</param>
public sealed record PairCorrection(PersonId By, Correction What)
{
    /// <summary>Since when the other of the two contests it; null when they do not.</summary>
    public Instant? ContestedAt { get; init; }

    /// <summary>A contested correction has no effect until the two agree.</summary>
    public bool Applies => ContestedAt is null;

    /// <summary>Its id.</summary>
    public CorrectionId Id => CorrectionId.Of(By, What);

    internal PersonId OtherThan(PersonId self) => By == self ? What.With : By;
}

/// <summary>"I do not agree with this correction", said by the other of the two.</summary>
/// <param name="Correction">What is contested.</param>
/// <param name="At">Since when.</param>
/// <param name="Over">When what the correction says is over, and this can be deleted with it; null for never.</param>
internal sealed record Contest(CorrectionId Correction, Instant At, Instant? Over);

/// <summary>What one person said about their own 1:1s.</summary>
/// <param name="Corrections">In the order in which they were made.</param>
/// <param name="Contests">Those corrections by others that they contest.</param>
internal sealed record OwnCorrections(IReadOnlyList<Correction> Corrections, IReadOnlyList<Contest> Contests)
{
    public static OwnCorrections None { get; } = new([], []);

    /// <summary>What two people said about their 1:1s, in the order in which it was said.</summary>
    public static IEnumerable<PairCorrection> Between(PersonId one, OwnCorrections byOne, PersonId other, OwnCorrections byOther) =>
        Of(one, other, byOne, byOther).Concat(Of(other, one, byOther, byOne))
            .OrderBy(c => c.What.MadeAt).ThenBy(c => c.Id.Value, StringComparer.Ordinal);

    private static IEnumerable<PairCorrection> Of(PersonId by, PersonId other, OwnCorrections own, OwnCorrections others) =>
        own.Corrections.Where(c => c.With == other).Select(c => new PairCorrection(by, c)).Select(c => c with
        {
            ContestedAt = others.Contests.FirstOrDefault(contest => contest.Correction == c.Id)?.At,
        });
}

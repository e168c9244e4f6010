using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Whose figures are requested, by whom and for what purpose.</summary>
/// <param name="Reader">Who would see them.</param>
/// <param name="Manager">Whose they are.</param>
/// <param name="Purpose">What they are for.</param>
public sealed record FiguresRequest(Person Reader, Person Manager, FiguresPurpose Purpose)
{
    /// <summary>
    /// When the digest is due that the figures are for; null for figures as of now. If it is still to come, they are as they will be if
    /// what is planned takes place. If it is past, no day since then makes them worse, but a 1:1 since then counts.
    /// </summary>
    public Instant? At { get; init; }
}

/// <summary>What figures are read for.</summary>
public enum FiguresPurpose
{
    /// <summary>A digest, its preview, or the same figures through the API or a command.</summary>
    Digest,

    /// <summary>A question that fits the figures of one of the reader's own managers, for their next 1:1.</summary>
    CheckIn,
}

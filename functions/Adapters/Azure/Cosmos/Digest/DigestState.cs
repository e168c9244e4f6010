using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Digest;

/// <summary>What became of one recipient's digest of one week: claimed, or sent, or sent and forgotten, a bare mark.</summary>
/// <param name="Token">Of who holds the claim; null when it was sent.</param>
/// <param name="HeldUntil">Until when; null when it was sent.</param>
/// <param name="Sent">Null when it is only claimed, or forgotten.</param>
internal sealed record DigestState(string Week, Guid? Token, string? HeldUntil, SentState? Sent)
{
    public static DocumentKind<DigestState> Kind { get; } = new("digest", CosmosJson.Default.DigestState);

    /// <summary>The state of what was sent from this week on. A week sorts as text: the year always has four digits and the week two.</summary>
    public static Condition SentSince(IsoWeek week) => new("c.sent = 'yes' AND c.week >= @week", ("week", week.ToString())) { Order = "c.week ASC" };

    public static DocumentKey KeyOf(PersonId recipient, IsoWeek week) => new(recipient.Value, $"digest.{week}");

    public static DigestState Claimed(IsoWeek week, Guid token, Instant until) => new(week.ToString(), token, InstantPattern.ExtendedIso.Format(until), null);

    public static DigestState Of(SentDigest sent) =>
        new(sent.Week.ToString(), null, null, new SentState(InstantPattern.ExtendedIso.Format(sent.SentAt), sent.Idea, sent.Location));

    public DigestState Forgotten() => new(Week, null, null, null);

    /// <summary>Null when it has gone out.</summary>
    public Instant? Holds() => HeldUntil is null ? null : DocumentException.Read(() => InstantPattern.ExtendedIso.Parse(HeldUntil).Value, "A claim");

    public bool IsClaimedBy(DigestClaim.Granted claim) => HeldUntil is not null && Token == claim.Token;

    public CosmosDraft<DigestState> ToDraft() => new(this) { Terms = new Dictionary<string, string?> { ["week"] = Week, ["sent"] = Sent is null ? null : "yes" } };

    /// <summary>Null when it was not sent, or is forgotten.</summary>
    public SentDigest? ToSent(PersonId recipient) => Sent is null ? null : DocumentException.Read(
        () => new SentDigest(
            recipient, IsoWeek.TryParse(Week, out var week) ? week : throw new FormatException("week"), InstantPattern.ExtendedIso.Parse(Sent.At).Value, Sent.Idea, Sent.Location),
        "What was sent");
}

internal sealed record SentState(string At, string Idea, string Location);

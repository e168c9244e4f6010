using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Digest.Documents;

/// <summary>What became of one recipient's digest of one week: claimed, sent, or sent and deleted, which leaves a tombstone.</summary>
/// <param name="Week">For which week.</param>
/// <param name="Token">Of the claim; null when it was sent.</param>
/// <param name="HeldUntil">When the claim ends; null when it was sent.</param>
/// <param name="Sent">Null when it is only claimed, or deleted.</param>
internal sealed record DigestState(string Week, Guid? Token, string? HeldUntil, SentState? Sent)
{
    public static DigestState Claimed(IsoWeek week, Guid token, Instant until) =>
        new(week.ToString(), token, InstantPattern.ExtendedIso.Format(until), null);

    public static DigestState Of(SentDigest sent) =>
        new(sent.Week.ToString(), null, null, new SentState(InstantPattern.ExtendedIso.Format(sent.SentAt), sent.Idea, sent.Location));

    public DigestState Forgotten() => new(Week, null, null, null);

    /// <summary>Null when it has gone out.</summary>
    public Instant? Holds() =>
        HeldUntil is null ? null : DocumentException.Read(() => InstantPattern.ExtendedIso.Parse(HeldUntil).Value, "A claim");

    public bool IsClaimedBy(DigestClaim.Granted claim) => HeldUntil is not null && Token == claim.Token;

    /// <summary>Null when it was not sent, or is deleted.</summary>
    public SentDigest? ToSent(PersonId recipient) => Sent is null ? null : DocumentException.Read(
        () => new SentDigest(
            recipient,
            IsoWeek.TryParse(Week, out var week) ? week : throw new FormatException("week"),
            InstantPattern.ExtendedIso.Parse(Sent.At).Value,
            Sent.Idea,
            Sent.Location),
        "What was sent");
}

/// <summary><see cref="SentDigest"/> as stored.</summary>
internal sealed record SentState(string At, string Idea, string Location);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DigestState))]
internal sealed partial class DigestJson : JsonSerializerContext;

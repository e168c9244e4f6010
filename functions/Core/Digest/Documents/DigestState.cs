using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Digest.Documents;

/// <summary>The state of one recipient's digest of one week: claimed, sent, or sent and then deleted, which leaves a tombstone.</summary>
/// <param name="Week">The week of the digest.</param>
/// <param name="Token">The id of the claim; null if it was sent.</param>
/// <param name="HeldUntil">When the claim ends; null when it was sent.</param>
/// <param name="Sent">The record; null if the digest is only claimed, or if the record was deleted.</param>
internal sealed record DigestState(string Week, Guid? Token, string? HeldUntil, SentState? Sent)
{
    /// <summary>What was claimed or sent; earlier versions knew digests only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public MailKind Mail { get; init; }

    public static DigestState Claimed(IsoWeek week, Guid token, Instant until, MailKind mail = MailKind.Digest) =>
        new(week.ToString(), token, InstantPattern.ExtendedIso.Format(until), null) { Mail = mail };

    public static DigestState Of(SentDigest sent, MailKind mail = MailKind.Digest) =>
        new(sent.Week.ToString(), null, null, new SentState(InstantPattern.ExtendedIso.Format(sent.SentAt), sent.Idea, sent.Location))
        {
            Mail = mail,
        };

    public DigestState ToTombstone() => new(Week, null, null, null) { Mail = Mail };

    /// <summary>The end of the claim; null if the digest was sent.</summary>
    public Instant? ClaimedUntil() =>
        HeldUntil is null ? null : DocumentException.Read(() => InstantPattern.ExtendedIso.Parse(HeldUntil).Value, "digest");

    public bool IsClaimedBy(DigestClaim.Granted claim) => HeldUntil is not null && Token == claim.Token;

    /// <summary>The record; null if the digest was not sent, or if the record was deleted.</summary>
    public SentDigest? ToSent(PersonId recipient) => Sent is null ? null : DocumentException.Read(
        () => new SentDigest(
            recipient,
            IsoWeek.TryParse(Week, out var week) ? week : throw new FormatException("week"),
            InstantPattern.ExtendedIso.Parse(Sent.At).Value,
            Sent.Idea,
            Sent.Location),
        "digest");
}

/// <summary><see cref="SentDigest"/> as stored.</summary>
internal sealed record SentState(string At, string Idea, string Location);

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DigestState))]
internal sealed partial class DigestJson : JsonSerializerContext;

using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A digest to be sent.</summary>
public sealed record DigestWork(PersonId Recipient, IsoWeek Week)
{
    private const int Version = 1;

    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Digest, $"digest/{Week}/{Recipient}", new JsonObject { ["recipient"] = Recipient.Value, ["week"] = Week.ToString() });

    /// <summary>Null when it is not understood.</summary>
    public static DigestWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Digest, Version) is { } body
        && body.PersonIn("recipient") is { } recipient
        && IsoWeek.TryParse(body.TextIn("week"), out var week)
            ? new DigestWork(recipient, week)
            : null;
}

using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>The work of sending one digest.</summary>
public sealed record DigestWork(PersonId Recipient, IsoWeek Week)
{
    private const int Version = 1;

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Digest, $"digest/{Week}/{Recipient}", new JsonObject { ["recipient"] = Recipient.Value, ["week"] = Week.ToString() });

    /// <summary>Null when the message cannot be read.</summary>
    public static DigestWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Digest, Version) is { } body
        && body.PersonIn("recipient") is { } recipient
        && IsoWeek.TryParse(body.TextIn("week"), out var week)
            ? new DigestWork(recipient, week)
            : null;
}

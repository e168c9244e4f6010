using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// The work of keeping what the preview of one digest says. It is in the queue of digests; an earlier version takes it for a digest that is
/// not due, and drops it.
/// </summary>
/// <param name="Recipient">The recipient of the digest.</param>
/// <param name="Week">The week of the digest.</param>
public sealed record KeepPreviewWork(PersonId Recipient, IsoWeek Week)
{
    private const int Version = 1;
    private const string Kept = "kept";

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Digest,
        $"kept/{Week}/{Recipient}",
        new JsonObject { ["recipient"] = Recipient.Value, ["week"] = Week.ToString(), ["mail"] = Kept });

    /// <summary>Null when it is another message.</summary>
    public static KeepPreviewWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Digest, Version) is { } body
        && body.TextIn("mail") == Kept
        && body.PersonIn("recipient") is { } recipient
        && IsoWeek.TryParse(body.TextIn("week"), out var week)
            ? new KeepPreviewWork(recipient, week)
            : null;
}

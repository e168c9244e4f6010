using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// The work of mailing one person a preview. It is in the queue of digests; an earlier version takes it for a digest that is not due, and
/// drops it.
/// </summary>
/// <param name="Recipient">Whom the digest is about.</param>
/// <param name="Week">The week of the digest.</param>
public sealed record PreviewWork(PersonId Recipient, IsoWeek Week)
{
    private const int Version = 1;
    private const string Preview = "preview";

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Digest,
        $"preview/{Week}/{Recipient}",
        new JsonObject { ["recipient"] = Recipient.Value, ["week"] = Week.ToString(), ["mail"] = Preview });

    /// <summary>Null when it is another message.</summary>
    public static PreviewWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Digest, Version) is { } body
        && body.TextIn("mail") == Preview
        && body.PersonIn("recipient") is { } recipient
        && IsoWeek.TryParse(body.TextIn("week"), out var week)
            ? new PreviewWork(recipient, week)
            : null;
}

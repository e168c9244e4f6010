using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest.Requests;

/// <summary>
/// The work of mailing a manager that somebody asked them for a 1:1. It is in the queue of digests; an earlier version takes it for a
/// digest of a week that has not begun, and drops it.
/// </summary>
/// <param name="Asker">Who asked.</param>
/// <param name="Manager">Who is mailed.</param>
/// <param name="At">When it was asked, or earlier than the request that is stored now.</param>
public sealed record RequestWork(PersonId Asker, PersonId Manager, Instant At)
{
    private const int Version = 1;
    private const string Request = "request";

    /// <summary>After the request is over.</summary>
    private const int WeeksAhead = 5;

    /// <summary>The message for the work queue. It carries ids only.</summary>
    public WorkMessage ToMessage() => WorkBody.Message(
        WorkKind.Digest,
        $"request/{WorkBody.Text(At)}/{Asker}",
        new JsonObject
        {
            ["recipient"] = Manager.Value,
            ["week"] = DigestSchedule.WeekAt(At, DateTimeZone.Utc).PlusWeeks(WeeksAhead).ToString(),
            ["mail"] = Request,
            ["asker"] = Asker.Value,
            ["at"] = WorkBody.Text(At),
        });

    /// <summary>Null when it is another message.</summary>
    public static RequestWork? TryRead(WorkMessage message) =>
        WorkBody.Read(message, WorkKind.Digest, Version) is { } body
        && body.TextIn("mail") == Request
        && body.PersonIn("asker") is { } asker
        && body.PersonIn("recipient") is { } manager
        && body.InstantIn("at") is { } at
            ? new RequestWork(asker, manager, at)
            : null;
}

using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>What the server logs: ids, counts and types of errors, never what somebody wrote.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(1, LogLevel.Information, "Reloaded people and calendars: {People} people, {Faults} errors.")]
    public static partial void ReadAgain(this ILogger log, int people, int faults);

    [LoggerMessage(2, LogLevel.Information, "Sent {Mail} to {Recipient}.")]
    public static partial void MailSent(this ILogger log, string mail, PersonId recipient);

    [LoggerMessage(
        4,
        LogLevel.Error,
        "Digests cannot be sent: the outbox {Outbox} contains previews, which the next preview run deletes. Move them elsewhere.")]
    public static partial void OutboxHoldsPreviews(this ILogger log, string outbox);

    [LoggerMessage(6, LogLevel.Error, "A step of the scheduled run failed: {Error}. The other steps continued.")]
    public static partial void RoundFailed(this ILogger log, string error);

    [LoggerMessage(9, LogLevel.Debug, "{Work} is done.")]
    public static partial void WorkDone(this ILogger log, WorkMessage work);

    [LoggerMessage(10, LogLevel.Warning, "{Work} was postponed for {Delay}: {Reason}")]
    public static partial void WorkPostponed(this ILogger log, WorkMessage work, Duration delay, string reason);

    [LoggerMessage(11, LogLevel.Error, "{Work} failed: {Error}. It will be retried in {Delay}.")]
    public static partial void WorkFailed(this ILogger log, WorkMessage work, string error, Duration delay);

    [LoggerMessage(12, LogLevel.Error, "{Work} failed permanently and was moved to the poison queue: {Reason}")]
    public static partial void WorkPoisoned(this ILogger log, WorkMessage work, string reason);
}

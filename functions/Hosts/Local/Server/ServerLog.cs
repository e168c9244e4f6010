using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>What the server logs: ids, counts and kinds of errors; no word that anybody wrote.</summary>
internal static partial class ServingLog
{
    [LoggerMessage(1, LogLevel.Information, "People and calendars have changed: {People} people, {Faults} faults.")]
    public static partial void ReadAgain(this ILogger log, int people, int faults);

    [LoggerMessage(2, LogLevel.Information, "Digest of {Week} sent to {Recipient}.")]
    public static partial void DigestSent(this ILogger log, PersonId recipient, IsoWeek week);

    [LoggerMessage(4, LogLevel.Error, "{Outbox} holds previews, which the next preview removes: no digest is sent until they are moved.")]
    public static partial void OutboxHoldsPreviews(this ILogger log, string outbox);

    [LoggerMessage(6, LogLevel.Error, "A round failed: {Error}.")]
    public static partial void RoundFailed(this ILogger log, string error);

    [LoggerMessage(9, LogLevel.Debug, "{Work} is done.")]
    public static partial void WorkDone(this ILogger log, WorkMessage work);

    [LoggerMessage(10, LogLevel.Warning, "{Work} is put off for {Delay}: {Reason}")]
    public static partial void WorkPutOff(this ILogger log, WorkMessage work, Duration delay, string reason);

    [LoggerMessage(11, LogLevel.Error, "{Work} failed: {Error}. It is tried again in {Delay}.")]
    public static partial void WorkFailed(this ILogger log, WorkMessage work, string error, Duration delay);

    [LoggerMessage(12, LogLevel.Error, "{Work} failed for good: {Reason}")]
    public static partial void WorkPoisoned(this ILogger log, WorkMessage work, string reason);
}

using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>What the server logs: ids, counts and kinds of errors; no word that anybody wrote.</summary>
internal static partial class ServingLog
{
    [LoggerMessage(1, LogLevel.Information, "The files have changed: {People} people, {Faults} faults.")]
    public static partial void FilesChanged(this ILogger log, int people, int faults);

    [LoggerMessage(2, LogLevel.Information, "Digest of {Week} sent to {Recipient}.")]
    public static partial void DigestSent(this ILogger log, PersonId recipient, IsoWeek week);

    [LoggerMessage(3, LogLevel.Warning, "The digest for {Recipient} was not sent; try again: {WillTryAgain}.")]
    public static partial void DigestNotSent(this ILogger log, PersonId recipient, bool willTryAgain);

    [LoggerMessage(4, LogLevel.Error, "{Outbox} holds previews, which the next preview removes: no digest is sent until they are moved.")]
    public static partial void OutboxHoldsPreviews(this ILogger log, string outbox);

    [LoggerMessage(5, LogLevel.Error, "Failed for {Person}: {Error}.")]
    public static partial void Failed(this ILogger log, PersonId person, string error);

    [LoggerMessage(7, LogLevel.Information, "The agenda of {Pair} for {Start} is ready.")]
    public static partial void AgendaReady(this ILogger log, PairId pair, Instant start);

    [LoggerMessage(8, LogLevel.Error, "The agenda of {Pair} failed: {Error}.")]
    public static partial void AgendaFailed(this ILogger log, PairId pair, string error);

    [LoggerMessage(6, LogLevel.Error, "A round failed: {Error}.")]
    public static partial void RoundFailed(this ILogger log, string error);
}

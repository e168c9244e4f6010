using NodaTime;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>The reader of a mail: their language and time zone.</summary>
internal sealed record Reader(IMessages Messages, DateTimeZone Zone)
{
    public IDigestMessages Digest => Messages.Digest;

    public ICoverageMessages Coverage => Messages.Coverage;

    /// <summary>The recipient of a digest.</summary>
    public static Reader Of(WeeklyDigest digest) => new(digest.Language, digest.Recipient.TimeZone);

    /// <summary>The day and time on the reader's calendar.</summary>
    public LocalDateTime Local(Instant instant) => instant.InZone(Zone).LocalDateTime;
}

using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>For whom a mail is written: in which language, and in which time zone.</summary>
internal sealed record Reader(IMessages Messages, DateTimeZone Zone)
{
    public IDigestMessages Digest => Messages.Digest;

    public ICoverageMessages Coverage => Messages.Coverage;

    /// <summary>The recipient of a mail. Every mail is in English only, for now.</summary>
    public static Reader Of(Person recipient) => new(Languages.English, recipient.TimeZone);

    /// <summary>The day and time on the reader's calendar.</summary>
    public LocalDateTime Local(Instant instant) => instant.InZone(Zone).LocalDateTime;
}

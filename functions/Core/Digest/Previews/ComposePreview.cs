using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>Reads what the next digest will say about somebody, and writes it to them if something in it is not on track.</summary>
/// <param name="read">What it will say.</param>
/// <param name="links">The links in a mail to somebody.</param>
public sealed class ComposePreview(ReadPreview read, Func<Person, OneThing?, DigestLinks> links)
{
    /// <summary>Null when there is nothing to tell. Throws when the storage fails.</summary>
    /// <param name="recipient">Whom the digest is about.</param>
    /// <param name="language">What they read.</param>
    /// <param name="asked">They asked for it, so it is also about their own 1:1s with their manager.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<PreviewMail?> ForAsync(
        Person recipient, IMessages language, bool asked, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (!read.IsOnFor(recipient, chart))
        {
            return null;
        }

        var week = PreviewSchedule.WeekAt(now, recipient.TimeZone);
        var manager = chart.IsManager(recipient.Id) ? await read.OfManagerAsync(recipient, chart, now, cancellationToken) : null;
        var pair = asked ? await read.WithManagerAsync(recipient, chart, now, cancellationToken) : null;
        return DigestPreview.Of(recipient, week, manager, pair) is { } preview
            ? new PreviewPage(preview, links(recipient, null), language).ToMail()
            : null;
    }
}

using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>What digests said about the viewer, newest first, in the same words as in the pane.</summary>
internal static class MentionsSection
{
    private static IDigestMentionsMessages Say => Spoken.Messages.DigestMentions;

    public static SafeHtml Of(IReadOnlyList<DigestMention> mentions, Person viewer, OrgChart chart) => SafeHtml.Of($"""
        <section class="card" aria-labelledby="mentions">
          <h2 id="mentions">{Say.Heading}</h2>
          {(mentions.Count == 0 ? SafeHtml.Of($"<p>{Say.None}</p>") : SafeHtml.Join(mentions.Reverse().Select(m => Mention(m, viewer, chart))))}
        </section>
        """);

    private static SafeHtml Mention(DigestMention mention, Person viewer, OrgChart chart)
    {
        var day = mention.SentAt.InZone(viewer.TimeZone).Date;
        var to = chart.Find(mention.Reader) is { } reader ? Say.To(PersonName.Of(reader), day) : Say.ToFormer(day);
        var words = Words(mention, chart).DefaultIfEmpty(string.Empty).Aggregate(Spoken.Messages.Joins.Facts);
        return SafeHtml.Of($"""<p>{words}<br><span class="quiet">{to}</span></p>""");
    }

    private static IReadOnlyList<string> Words(DigestMention mention, OrgChart chart) => mention switch
    {
        DigestMention.AsManager own =>
        [
            .. DigestStatement.Figures(own.Counts, Spoken.Messages),
            .. own.CorrectedSince is { } now ? [Say.CorrectedSince(now.Covered, now.Of)] : Array.Empty<string>(),
            .. own.Changed.Select(pair => Changed(pair, chart)).OfType<string>(),
        ],
        DigestMention.OfPair pair => [OfPair(pair, chart), .. StatusChangeWords.Of(pair.Change, Spoken.Messages)],
        _ => throw new InvalidOperationException("DigestMention has no other case."),
    };

    /// <summary>Null for somebody who has left.</summary>
    private static string? Changed(SentPair pair, OrgChart chart) => chart.Find(pair.Report) is { } report
        ? StatusChangeWords.Of(pair.Change, Spoken.Messages).Aggregate(
            Say.OfReport(PersonName.Of(report), CoverageWords.Status(pair.Status, Spoken.Messages.Coverage)),
            Spoken.Messages.Digest.Sentences)
        : null;

    private static string OfPair(DigestMention.OfPair pair, OrgChart chart)
    {
        var status = CoverageWords.Status(pair.Status, Spoken.Messages.Coverage);
        return chart.Find(pair.Manager) is { } manager ? Say.Pair(PersonName.Of(manager), status) : Say.PairOfFormer(status);
    }
}

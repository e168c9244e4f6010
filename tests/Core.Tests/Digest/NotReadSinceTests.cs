using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>The last reading of a calendar counts for some days after later ones have failed, and shows its date.</summary>
public sealed class NotReadSinceTests
{
    private const string Sentence = "Figures as of Monday 16 November: we have not been able to read the calendar since then.";

    private static readonly Instant LateOnSunday = Instant.FromUtc(2026, 11, 15, 23, 30); // Monday in Berlin

    [Fact]
    public void A_digest_says_so_once_for_each_manager_by_the_recipients_calendar()
    {
        var digest = Digests.AllWell();
        var first = digest.Managers[0] with { Coverage = Old(digest.Managers[0].Coverage) };
        var old = digest with { Own = Old(digest.Own), Managers = [first, digest.Managers[1]] };

        Assert.Equal(2, Count(DigestHtml.Compose(old, Digests.Links)));
        Assert.Equal(2, Count(OneLine(DigestText.Compose(old, Digests.Links))));
        Assert.Equal(0, Count(DigestHtml.Compose(digest, Digests.Links)));
    }

    [Fact]
    public void The_manager_sees_the_sentence_before_their_own_manager_does()
    {
        var line = Digests.AllWell().Managers[0];
        var zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

        Assert.Contains(Sentence, DigestStatement.About(line with { Coverage = Old(line.Coverage) }, zone, Languages.English));
        Assert.DoesNotContain(Sentence, DigestStatement.About(line, zone, Languages.English));
    }

    private static ManagerCoverage.Known Old(ManagerCoverage coverage) =>
        new(((ManagerCoverage.Known)coverage).Report with { NotReadSince = LateOnSunday });

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Count(string text) => text.Split(Sentence).Length - 1;
}

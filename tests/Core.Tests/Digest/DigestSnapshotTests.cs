using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Tests;

public sealed class DigestSnapshotTests
{
    [Fact]
    public void When_all_is_well_it_says_so() => Match("all-well", Digests.AllWell(), Digests.Links);

    [Fact]
    public void Every_trouble_is_told_apart() => Match("all-troubles", Digests.AllTroubles(), Digests.Links);

    [Fact]
    public void What_cannot_be_read_is_said_and_never_a_zero() => Match("unreadable", Digests.Unreadable(), Digests.Links);

    [Fact]
    public void Who_has_nobody_to_skip_to_and_no_peers_is_told_nothing_of_them() => Match("nobody-else", Digests.NobodyElse(), Digests.Links);

    [Fact]
    public void A_deep_line_is_added_up_below_its_direct_manager() => Match("deep-line", Digests.DeepLine(), Digests.Links);

    [Fact]
    public void Names_are_given_where_the_policy_allows_them() => Match("with-names", Digests.WithNames(), Digests.OnlyUnsubscribe);

    private static void Match(string name, WeeklyDigest digest, DigestLinks links)
    {
        Snapshots.Match(DigestHtml.Compose(digest, links), $"{name}.html");
        Snapshots.Match(DigestText.Compose(digest, links), $"{name}.txt");
    }
}

using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Tests;

public sealed class DigestSnapshotTests
{
    public static TheoryData<string> Translated => [.. Languages.ByTag.Keys.Where(tag => !tag.StartsWith("en", StringComparison.Ordinal))];

    [Fact]
    public void A_digest_says_when_everything_is_on_track() => Match("all-well", Digests.AllWell(), Digests.Links);

    [Fact]
    public void A_missing_1_1_of_the_reader_comes_before_any_question() => Match("own-first", Digests.OwnFirst(), Digests.Links);

    [Fact]
    public void Every_kind_of_problem_is_shown_separately() => Match("all-troubles", Digests.AllTroubles(), Digests.Links);

    [Fact]
    public void An_unreadable_calendar_is_named_and_never_shown_as_zero() => Match("unreadable", Digests.Unreadable(), Digests.Links);

    [Fact]
    public void Somebody_without_skip_levels_and_peers_sees_nothing_about_them() =>
        Match("nobody-else", Digests.NobodyElse(), Digests.Links);

    [Fact]
    public void A_deep_line_is_added_up_below_its_direct_manager() => Match("deep-line", Digests.DeepLine(), Digests.Links);

    [Fact]
    public void Names_are_shown_when_the_policy_allows_it() => Match("with-names", Digests.WithNames(), Digests.OnlyUnsubscribe);

    [Theory]
    [MemberData(nameof(Translated))]
    public void Every_reader_of_an_organisation_reads_their_own_language(string tag)
    {
        var language = Languages.ByTag[tag];
        Snapshots.Match(DigestText.Compose(Digests.AllTroubles().In(language), Digests.Links), $"all-troubles.{tag}.txt");
        Snapshots.Match(DigestText.Compose(Digests.OwnFirst().In(language), Digests.Links), $"own-first.{tag}.txt");
    }

    private static void Match(string name, WeeklyDigest digest, DigestLinks links)
    {
        Snapshots.Match(DigestHtml.Compose(digest, links), $"{name}.html");
        Snapshots.Match(DigestText.Compose(digest, links), $"{name}.txt");
    }
}

using System.Xml;
using System.Xml.Linq;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Tests;

public sealed class DigestTextTests
{
    public static TheoryData<string> Kinds { get; } = [.. ByKind.Keys];

    private static Dictionary<string, WeeklyDigest> ByKind => new()
    {
        ["all well"] = Digests.AllWell(),
        ["all troubles"] = Digests.AllTroubles(),
        ["own first"] = Digests.OwnFirst(),
        ["unreadable"] = Digests.Unreadable(),
        ["deep line"] = Digests.DeepLine(),
        ["with names"] = Digests.WithNames(),
        ["long names"] = Digests.Largest(30, n => new string('W', 100) + n),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_line_except_URLs_is_longer_than_72_characters(string kind) => Assert.All(
        DigestText.Compose(ByKind[kind], Digests.Links).Split('\n').Where(line => !Uri.IsWellFormedUriString(line, UriKind.Absolute)),
        line => Assert.True(line.Length <= 72, line));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_Japanese_line_is_at_most_36_characters_wide_and_breaks_where_Japanese_does(string kind)
    {
        var digest = ByKind[kind].In(Languages.ByTag["ja"]);
        var lines = DigestText.Compose(digest, Digests.Links).Split('\n')
            .Select(line => line.Trim()).Where(line => line.Length > 0).ToList();

        Assert.All(lines.Where(line => !Uri.IsWellFormedUriString(line, UriKind.Absolute)), line =>
        {
            Assert.True(line.Sum(letter => letter is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFF60' ? 2 : 1) <= 72, line);
            Assert.DoesNotContain(line[0], "、。」）：");
            Assert.DoesNotContain(line[^1], "「（");
            Assert.False(line.StartsWith("さん", StringComparison.Ordinal), line);
        });
        Assert.DoesNotContain("1ON1", string.Concat(lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("all well")]
    [InlineData("all troubles")]
    [InlineData("unreadable")]
    [InlineData("deep line")]
    [InlineData("with names")]
    public void HTML_and_text_have_the_same_words_in_the_same_order(string kind)
    {
        var text = Words(DigestText.Compose(ByKind[kind], Digests.Links));
        var html = Words(Visible(DigestHtml.Compose(ByKind[kind], Digests.Links)));

        Assert.Equal(html.Where(Tells), text.Where(Tells));
    }

    [Fact]
    public void Times_are_in_the_recipients_time_zone()
    {
        var digest = Digests.AllWell();
        var inTokyo = digest with { Recipient = digest.Recipient with { TimeZone = DateTimeZoneProviders.Tzdb["Asia/Tokyo"] } };

        Assert.Contains("Thursday 26 November, 10:00", DigestText.Compose(digest, Digests.Links));
        Assert.Contains("Thursday 26 November, 18:00", DigestText.Compose(inTokyo, Digests.Links));
    }

    [Fact]
    public void Whoever_needs_a_meeting_and_has_none_planned_is_followed_by_a_link_to_times()
    {
        var (all, digest) = (Digests.AllTroubles(), Digests.AllTroubles() with { OneThing = null });
        var needing = digest.Own.Match(own => own.Pairs, _ => []).Where(
            p => p.Status is CoverageStatus.Slipping or CoverageStatus.Overdue or CoverageStatus.Never).ToList();
        Assert.Contains(needing, p => p.Next is null);
        var pages = new PairPages(new Uri("https://oneonone.contoso.example/"), digest.Recipient.Id);
        var links = Digests.Links with { Pairs = pages };
        var (html, text) = (DigestHtml.Compose(digest, links), DigestText.Compose(digest, links));
        Assert.All(needing, p => Assert.Equal(p.Next is null, html.Contains($"\"{pages.With(p.Report)}\"", StringComparison.Ordinal)));
        Assert.All(needing, p => Assert.Equal(p.Next is null, text.Contains($"{pages.With(p.Report)}", StringComparison.Ordinal)));
        Assert.Null(all.OneThing!.NextOneOnOne);
        Assert.Contains($"{pages.With(all.OneThing.Manager)}", DigestText.Compose(all with { Own = Digests.AllWell().Own }, links));
        Assert.DoesNotContain("Find a time", DigestText.Compose(all, Digests.Links), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_web_address_the_reader_is_asked_to_copy_the_question()
    {
        Assert.Contains("Copy the question", DigestText.Compose(Digests.AllWell(), Digests.OnlyUnsubscribe));
        Assert.DoesNotContain("Add it to our next", DigestHtml.Compose(Digests.AllWell(), Digests.OnlyUnsubscribe));
        Assert.DoesNotContain("Copy the question", DigestText.Compose(Digests.AllWell(), Digests.Links));
    }

    [Fact]
    public void A_count_of_one_is_singular()
    {
        var text = DigestText.Compose(Digests.NobodyElse(), Digests.Links);

        Assert.Contains("You have 1 manager below you.", text);
        Assert.Contains("Your direct report had their 1:1", text);
    }

    [Theory]
    [InlineData("2026-11-23", "Your team’s 1:1s, week 48 (23–29 November 2026)")]
    [InlineData("2026-11-30", "Your team’s 1:1s, week 49 (30 November – 6 December 2026)")]
    [InlineData("2026-12-28", "Your team’s 1:1s, week 53 (28 December 2026 – 3 January 2027)")]
    public void The_subject_names_the_week(string monday, string subject)
    {
        var week = IsoWeek.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(monday).Value);

        Assert.Equal(subject, DigestSubject.Of(Digests.AllWell() with { Week = week }));
    }

    [Fact]
    public void Reports_of_other_managers_are_named_only_when_the_policy_allows_it()
    {
        var digest = Digests.AllTroubles();
        var others = digest
            .Managers.Select(m => m.Coverage)
            .OfType<ManagerCoverage.Known>()
            .SelectMany(k => k.Report.Pairs)
            .Select(p => p.Report.Name)
            .ToList();
        var both = DigestText.Compose(digest, Digests.Links) + DigestHtml.Compose(digest, Digests.Links);

        Assert.NotEmpty(others);
        Assert.DoesNotContain(others, name => both.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void Direct_managers_that_do_not_fit_are_added_up_in_one_row()
    {
        var text = DigestText.Compose(Digests.Largest(33, n => $"Manager {n}"), Digests.Links);

        Assert.Contains("and 3 more managers below you", text);
        Assert.Contains("6 of 15 on track", text);
    }

    // Drawings, rules and the format of links differ, but not the content.
    private static bool Tells(string word) =>
        word.Any(char.IsLetterOrDigit) && !word.Contains("randsinrepose.com") && !word.StartsWith("http", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string text) => text
        .Split([' ', '\n', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Trim('(', ')', ',', ':', '■').ToLowerInvariant());

    private static string Visible(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        var main = XDocument.Load(reader).Descendants().Single(e => e.Attribute("role")?.Value == "main");
        return string.Join(' ', main.DescendantNodes().OfType<XText>().Select(t => t.Value));
    }
}

using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>Past weeks in a digest, and whom it asks about, come from the digests that were sent.</summary>
public sealed class SentWeeksTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 9, 7, 8, 0);

    private readonly CoverageStore store = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_week_keeps_its_figure_for_the_reader_after_it_was_corrected()
    {
        var chart = TestPeople.Chart("eve; ann:eve; bo:ann");
        await Read(chart, Monday);
        await SendAsync(chart, Monday);
        var bo = TestPeople.Id("bo");
        await store.Corrections.AddAsync(
            TestPeople.Id("ann"),
            new Correction.HeldWithoutInvite(bo, Monday + Duration.FromDays(2), new Interval(Monday - Duration.FromDays(3), Monday)),
            Cancel);

        var next = Monday + Duration.FromDays(7);
        await Read(chart, next);
        var weeks = (await ComposeAsync(chart, next)).Managers.Single().Coverage.Match(known => known.Trend.Weeks, _ => []);

        Assert.Equal((0, 1, true), (weeks[6].Covered, weeks[6].Of, weeks[6].IsAsSent)); // as it was sent, although it was held
        Assert.Equal((1, 1, false), (weeks[7].Covered, weeks[7].Of, weeks[7].IsAsSent)); // now
        Assert.All(weeks.Take(6), week => Assert.False(week.IsAsSent));
    }

    [Fact]
    public async Task Weeks_without_a_digest_are_marked_as_computed_wherever_the_trend_is_shown()
    {
        var chart = TestPeople.Chart("eve; ann:eve; bo:ann");
        const string Sentence = "Weeks in which no digest was sent are computed from what is known today.";
        for (var week = 0; week <= 7; week++)
        {
            var now = Monday + Duration.FromDays(7 * week);
            await Read(chart, now);
            var expected = week < 7 ? 2 : 0; // about Eve's own 1:1s, and about Ann
            Assert.Equal((expected, expected, 2 * (7 - week)), await SaidAsync(Sentence, now));
            await SendAsync(chart, now);
        }

        async Task<(int Html, int Text, int Paler)> SaidAsync(string sentence, Instant now)
        {
            var digest = await ComposeAsync(chart, now);
            var about = DigestStatement.About(digest.Managers.Single(), DateTimeZone.Utc, Languages.English);
            var html = DigestHtml.Compose(digest, Digests.Links);
            Assert.Equal(html.Contains(sentence, StringComparison.Ordinal), about.Contains(sentence));
            var text = DigestText.Compose(digest, Digests.Links);
            var words = string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
            return (Count(html, sentence), Count(words, sentence), Count(html, "#8fc0ca"));
        }

        static int Count(string text, string sentence) => text.Split(sentence).Length - 1;
    }

    [Fact]
    public async Task The_manager_alone_sees_what_later_corrections_change_in_what_was_sent()
    {
        var chart = TestPeople.Chart("eve; ann:eve; bo:ann; cy:ann");
        await Read(chart, Monday);
        await HeldAsync("cy", madeAt: Monday - Duration.FromDays(1));
        await SendAsync(chart, Monday);
        Assert.Null((await MentionAsync(chart)).CorrectedSince);
        Assert.Null(await ExportedAsync(chart));

        var correction = await HeldAsync("bo", madeAt: Monday + Duration.FromDays(2));
        var corrected = await MentionAsync(chart);
        Assert.Equal((1, 2), (corrected.Counts?.Covered, corrected.Counts?.Of));
        Assert.Equal((2, 2), (corrected.CorrectedSince?.Covered, corrected.CorrectedSince?.Of));
        Assert.Equal("""{"covered":2,"of":2}""", (await ExportedAsync(chart))?.ToJsonString());

        await store.Corrections.ContestAsync(
            TestPeople.Id("bo"), new PairCorrection(TestPeople.Id("ann"), correction), Monday + Duration.FromDays(3), Cancel);
        Assert.Null((await MentionAsync(chart)).CorrectedSince);
    }

    [Theory]
    [InlineData("eve; ann:eve; bo:ann")]
    [InlineData("eve; ann:eve; bo:eve; a1:ann; b1:bo")]
    [InlineData("eve; ann:eve; bo:eve; cy:eve; dee:eve; eli:eve; a1:ann; b1:bo; c1:cy; d1:dee; e1:eli")]
    public async Task Nobody_is_asked_about_twice_within_three_weeks(string people)
    {
        var chart = TestPeople.Chart(people);
        var named = new List<PersonId?>();
        for (var week = 0; week < 12; week++)
        {
            var now = Monday + Duration.FromDays(7 * week);
            await Read(chart, now, eveMet: [.. chart.DirectReportsOf(Eve(chart).Id)]);
            var digest = await SendAsync(chart, now);
            named.Add(digest.OneThing?.Manager.Id);
            Assert.Equal(digest.OneThing is null, digest.WereAllNamed);
            var text = DigestText.Compose(digest, Digests.Links).ReplaceLineEndings(" ");
            Assert.Equal(digest.OneThing is null, text.Contains("an exercise for you", StringComparison.Ordinal));
        }

        Assert.NotNull(named[0]);
        foreach (var (who, week) in named.Select((who, week) => (who, week)).Where(n => n.who is not null))
        {
            Assert.DoesNotContain(who, named.Skip(week + 1).Take(3));
        }
    }

    [Fact]
    public async Task A_missing_1_1_of_the_reader_is_told_every_second_week()
    {
        var chart = TestPeople.Chart("eve; ann:eve; bo:ann");
        var own = new List<(string? Own, bool Exercise)>();
        for (var week = 0; week < 5; week++)
        {
            var now = Monday + Duration.FromDays(7 * week);
            await Read(chart, now);
            var digest = await SendAsync(chart, now);
            var text = DigestText.Compose(digest, Digests.Links).ReplaceLineEndings(" ");
            own.Add((digest.OwnFirst?.Report.Name, text.Contains("an exercise for you", StringComparison.Ordinal)));
            Assert.Null(digest.OneThing); // Ann was named in the last three weeks.
            Assert.Equal(digest.OwnFirst is not null, text.Contains("your own 1:1 with Ann comes first", StringComparison.Ordinal));
        }

        Assert.Equal([("Ann", false), (null, true), ("Ann", false), (null, true), ("Ann", false)], own);
    }

    private async Task<Correction> HeldAsync(string report, Instant madeAt)
    {
        var time = new Interval(Monday - Duration.FromDays(3), Monday - Duration.FromDays(3) + Duration.FromMinutes(30));
        var held = new Correction.HeldWithoutInvite(TestPeople.Id(report), madeAt, time);
        await store.Corrections.AddAsync(TestPeople.Id("ann"), held, Cancel);
        return held;
    }

    /// <summary>What Ann sees of what Eve was told on Monday.</summary>
    private async Task<DigestMention.AsManager> MentionAsync(OrgChart chart)
    {
        var ann = chart.Find(TestPeople.Id("ann"))!; // in the chart
        var mentions = await Gate.Open(store).MentionsOfAsync(ann, chart, Monday + Duration.FromDays(3), Cancel);
        return Assert.Single(mentions.OfType<DigestMention.AsManager>());
    }

    /// <summary>The figure in Ann's export.</summary>
    private async Task<JsonNode?> ExportedAsync(OrgChart chart)
    {
        var export = await Gate.Personal(store, chart, Monday + Duration.FromDays(3)).ExportAsync(TestPeople.Id("ann"), Cancel);
        var mentions = export["digestMentions"]!.AsArray(); // every export has the list
        return Assert.Single(mentions, m => m!["counts"] is not null)!["correctedSince"]; // none is null
    }

    private static Person Eve(OrgChart chart) => chart.Find(TestPeople.Id("eve"))!; // in every chart

    private async Task Read(OrgChart chart, Instant now, params Person[] eveMet)
    {
        var lately = new Interval(now - Duration.FromDays(1), now - Duration.FromHours(23));
        foreach (var manager in chart.People.Where(p => chart.IsManager(p.Id)))
        {
            await store.SaveReadingAsync(
                manager.Id, CoveragePolicy.Default.Around(now), new CoverageFacts.Known(now, MetBy(manager), []), CancellationToken.None);
        }

        OneOnOne[] MetBy(Person manager) =>
            manager.Id == Eve(chart).Id ? [.. eveMet.Select(m => new OneOnOne(m.Id, lately, InSeries: false))] : [];
    }

    private async Task<WeeklyDigest> ComposeAsync(OrgChart chart, Instant now)
    {
        var compose = new ComposeDigest(
            Gate.Open(store),
            new DigestLedger(new InMemoryDocuments()),
            new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, DigestPolicy.TurnedOn),
            (_, _) => Digests.Links);
        return (await compose.ForAsync(Eve(chart), Languages.English, chart, now, Cancel))!.Digest; // digests are on
    }

    private async Task<WeeklyDigest> SendAsync(OrgChart chart, Instant now)
    {
        var digest = await ComposeAsync(chart, now);
        var sent = Gate.Open(store).SentFigures;
        await sent.PrepareAsync(digest.Figures(now), Cancel);
        await sent.KeepAsync(digest.Figures(now), Cancel);
        return digest;
    }
}

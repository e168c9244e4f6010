using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>Bo reports to Ann, Ann to Dan, and Dan to Eve. The digest of Monday, 30 November, is previewed; all are in New York.</summary>
public sealed class PreviewMailTests
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly Instant Thursday = At(26, 8);
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly DigestLedger ledger = new(new InMemoryDocuments());
    private readonly CoverageStore coverage = new(new InMemoryDocuments());
    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly InMemoryQueue queue = new();
    private readonly Outbox outbox = new();
    private readonly FakeClock clock = new(Thursday);
    private readonly Snapshot organisation = new(TestPeople.Chart([
        TestPeople.Person("eve", zone: NewYork),
        TestPeople.Person("dan", "eve", NewYork),
        TestPeople.Person("ann", "dan", NewYork),
        TestPeople.Person("bo", "ann", NewYork),
    ]));

    private DigestPolicy policy = DigestPolicy.TurnedOn;
    private LanguagePolicy languages = LanguagePolicy.Default;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_manager_about_whom_something_is_not_on_track_gets_one_mail_although_runs_are_missed_and_messages_doubled()
    {
        await Read("ann", Met("bo", 2));
        for (clock.Reset(At(24, 0)); clock.GetCurrentInstant() < At(30, 7); clock.Advance(3 * Hour))
        {
            await Run(twice: true);
        }

        Assert.Equal(["ann preview.2026-W49"], outbox.Mails.Select(m => $"{m.Recipient.Id} {m.Key}"));
    }

    [Fact]
    public async Task It_is_sent_from_Thursday_8_in_their_own_zone_to_the_end_of_Friday()
    {
        await Read("ann");
        Assert.Empty(await RunAt(Thursday - Hour));
        Assert.Empty(await RunAt(At(28, 0)));
        Assert.Equal(["ann"], await RunAt(At(27, 23)));
    }

    [Fact]
    public async Task It_waits_for_the_calendar_that_is_read_again_on_Wednesday_but_not_forever()
    {
        await Read("ann");
        await Plan();
        var message = queue.TakeAll().Select(PreviewWork.TryRead).Single(m => m?.Recipient == TestPeople.Id("ann"))!;
        await coverage.SaveReadingAsync(
            TestPeople.Id("ann"), CoveragePolicy.Default.Around(Thursday), new CoverageFacts.Known(At(23, 0), [], []), Cancel);

        Assert.IsType<WorkOutcome.Later>(await Handler().HandleAsync(message, 23, Cancel));
        Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(message, 24, Cancel));
        Assert.Single(outbox.Mails);
    }

    [Fact]
    public async Task Nobody_gets_one_about_whom_everything_will_be_on_track_on_Monday()
    {
        await Read("ann", Met("bo", 2), Met("bo", 27));

        Assert.Empty(await RunAt(Thursday));
        Assert.Empty(queue.TakeAll());
    }

    [Fact]
    public async Task It_is_stopped_in_one_click_and_the_digest_is_not()
    {
        await Read("ann");
        var links = new UnsubscribeLinks(new Uri("https://oneonone.example/"), new byte[32]);
        var link = links.For(TestPeople.Id("ann"), MailKind.Preview);
        Assert.True(links.TryRead(link.Query["?token=".Length..], out var person, out var kind));
        await new StopMail(new StopDigest(settings), new StopPreview(settings)).ForAsync(person, kind, Cancel);

        Assert.Empty(await RunAt(Thursday));
        Assert.True((await new ReadSettings(settings).OfAsync(TestPeople.Id("ann"), Cancel)).ReceivesDigest);
    }

    [Fact]
    public async Task A_report_gets_one_only_if_they_asked_for_it_and_it_has_no_count()
    {
        await Read("ann", Met("bo", 2));
        Assert.Equal(["ann"], await RunAt(Thursday));
        await settings.ChangeAsync(TestPeople.Id("bo"), s => s with { ReceivesPreview = true }, Cancel);

        Assert.Equal(["bo"], await RunAt(Thursday + Hour));
        var text = outbox.Mails[^1].Text;
        Assert.Contains("https://oneonone.example/guides/report", text);
        Assert.Contains("Status on Monday: overdue.", text);
        Assert.Contains("Dan and Eve will", text);
        Assert.DoesNotContain("0 of 1", text);
    }

    [Fact]
    public async Task It_says_what_the_digest_will_say_and_who_reads_it_and_is_stopped_by_its_own_header()
    {
        await Read("ann", Met("bo", 2));
        await RunAt(Thursday);

        var mail = Assert.Single(outbox.Mails);
        Assert.Equal("What the digest on 30 November will say about you", mail.Subject);
        Assert.Equal("https://oneonone.example/stop-previews", mail.Unsubscribe?.AbsoluteUri);
        foreach (var said in new[] { "Dan and Eve will read this on Monday:", "0 of 1 on track", "Bo: overdue, last 1:1 on 2 November" })
        {
            Assert.Contains(said, mail.Text.ReplaceLineEndings(" "));
        }

        Assert.Contains("0 of 1 on track", mail.Html);
        foreach (var guide in new[] { "https://oneonone.example/guides/manager", "https://oneonone.example/guides/fairness" })
        {
            Assert.Contains($"href=\"{guide}\"", mail.Html);
            Assert.Contains($"\n{guide}\n", mail.Text);
        }
    }

    [Fact]
    public async Task It_is_in_the_language_of_its_recipient()
    {
        await Read("ann");
        await settings.ChangeAsync(TestPeople.Id("ann"), s => s with { Language = "de", Address = FormOfAddress.Formal }, Cancel);
        await RunAt(Thursday);

        Assert.Equal("Was der Wochenüberblick am 30. November über Sie sagen wird", Assert.Single(outbox.Mails).Subject);
    }

    [Theory]
    [InlineData("ann", false)]
    [InlineData("bo", false)]
    [InlineData("ann", true)]
    [InlineData("bo", true)]
    public async Task Every_word_of_it_is_in_the_catalogue(string recipient, bool isCalledOff)
    {
        await (isCalledOff ? CallOff() : Read("ann", Met("bo", 2)));
        languages = PseudoLanguage.Policy;
        await settings.ChangeAsync(
            TestPeople.Id(recipient), s => s with { Language = PseudoLanguage.Tag, ReceivesPreview = true }, Cancel);
        await RunAt(Thursday);

        var mail = outbox.Mails.Single(m => m.Recipient.Id == TestPeople.Id(recipient));
        var html = XDocument.Parse(mail.Html).Descendants().Single(e => e.Name.LocalName == "body");
        var shown = html.DescendantNodes().OfType<XText>().Select(text => text.Value);
        foreach (var text in shown.Append(mail.Text.ReplaceLineEndings(" ")).Append(mail.Subject))
        {
            Assert.DoesNotMatch(@"\p{L}", Regex.Replace(PseudoLanguage.Outside(text), @"https://oneonone\.example/\S+|Ann|Bo|Dan|Eve", ""));
        }
    }

    [Fact]
    public async Task What_was_called_off_and_not_replaced_is_mailed_although_everything_is_on_track()
    {
        await CallOff();
        Assert.Equal(["ann"], await RunAt(Thursday));

        var mail = Assert.Single(outbox.Mails);
        Assert.Equal("A 1:1 was called off, and nothing has replaced it", mail.Subject);
        foreach (var said in new[]
        {
            "The 1:1 with Bo on Monday 30 November, 10:00.",
            $"Find a time: https://oneonone.example/agenda/{PairId.Of(TestPeople.Id("ann"), TestPeople.Id("bo"))}",
        })
        {
            Assert.Contains(said, mail.Text.ReplaceLineEndings(" "));
        }

        Assert.DoesNotContain("will read this", mail.Text);
        Assert.DoesNotContain("on track", mail.Html);
    }

    [Fact]
    public async Task A_report_who_asked_for_previews_is_told_what_was_called_off_too()
    {
        await CallOff();
        await settings.ChangeAsync(TestPeople.Id("bo"), s => s with { ReceivesPreview = true }, Cancel);

        Assert.Equal(["ann", "bo"], (await RunAt(Thursday)).Order());
        Assert.Contains("The 1:1 with Ann on Monday 30 November, 10:00.", outbox.Mails.Single(m => m.Recipient.Name == "Bo").Text);
    }

    [Fact]
    public async Task With_digests_off_nobody_gets_one()
    {
        await Read("ann");
        policy = DigestPolicy.TurnedOff;
        Assert.Empty(await RunAt(Thursday));
    }

    [Fact]
    public async Task Previews_are_spread_by_the_pace_of_the_senders()
    {
        policy = DigestPolicy.TurnedOn with { MaxPerMinute = 1 };
        clock.Reset(Thursday);
        await Plan();
        Assert.Equal([Duration.Zero, Duration.FromMinutes(1)], queue.Delays.TakeLast(2)); // the first ones are of digests
    }

    [Fact]
    public async Task A_preview_is_no_digest_in_the_ledger_and_is_exported_as_what_it_is()
    {
        await Read("ann");
        await RunAt(Thursday);

        Assert.Empty(await ledger.ReadSentAsync(TestPeople.Id("ann"), default, Cancel));
        var sent = (await new PersonalPreviews(ledger).ExportAsync(TestPeople.Id("ann"), Cancel)).AsArray();
        Assert.Equal("2026-W49", (string?)Assert.Single(sent)!["week"]);
        await new PersonalPreviews(ledger).ForgetAsync(TestPeople.Id("ann"), Cancel);
        Assert.Empty((await new PersonalPreviews(ledger).ExportAsync(TestPeople.Id("ann"), Cancel)).AsArray());
        Assert.Empty(await RunAt(Thursday + Hour));
    }

    [Fact]
    public async Task A_mail_that_could_not_be_sent_is_tried_again()
    {
        await Read("ann");
        outbox.Answer = new MailOutcome.TryLater(new WorkFault.MailBusy("busy"));
        Assert.Empty(await RunAt(Thursday));
        outbox.Answer = new MailOutcome.Sent("sent");
        Assert.Equal(["ann"], await RunAt(Thursday + Hour));
    }

    private static Instant At(int day, int hour) => new LocalDateTime(2026, 11, day, hour, 0).InZoneStrictly(NewYork).ToInstant();

    private static OneOnOne Met(string report, int day) => new(
        TestPeople.Id(report), new Interval(At(day, 10), At(day, 10) + Duration.FromMinutes(30)), InSeries: false);

    /// <summary>Reads the calendar of a manager with these 1:1s. Above Ann, everything will be on track.</summary>
    private async Task Read(string manager, params OneOnOne[] meetings)
    {
        await Save("eve", Met("dan", 20));
        await Save("dan", Met("ann", 20));
        await Save(manager, meetings);
    }

    /// <summary>Ann met Bo two weeks before the digest, and their next 1:1, on that day, was called off.</summary>
    private async Task CallOff()
    {
        await Read("ann", Met("bo", 16));
        await coverage.SaveReadingAsync(
            TestPeople.Id("ann"),
            CoveragePolicy.Default.Around(Thursday),
            new CoverageFacts.Known(Thursday - Hour, [Met("bo", 16)], [])
            {
                CalledOff = [Met("bo", 30)],
                Reports = [TestPeople.Id("bo")],
            },
            Cancel);
    }

    private Task Save(string manager, params OneOnOne[] meetings) => coverage.SaveReadingAsync(
        TestPeople.Id(manager),
        CoveragePolicy.Default.Around(Thursday),
        new CoverageFacts.Known(Thursday - Hour, meetings, []),
        Cancel);

    private Task Plan() =>
        new PlanDigests(organisation, ledger, policy, queue, new PlanPreviews(organisation, new ReadSettings(settings), ledger, policy))
            .RunAsync(clock.GetCurrentInstant(), Cancel);

    /// <summary>Who got a mail in this run.</summary>
    private async Task<IReadOnlyList<string>> RunAt(Instant now)
    {
        clock.Reset(now);
        var before = outbox.Mails.Count;
        await Run(twice: false);
        return [.. outbox.Mails.Skip(before).Select(m => m.Recipient.Id.Value)];
    }

    private async Task Run(bool twice)
    {
        await Plan();
        var messages = queue.TakeAll().Where(m => PreviewWork.TryRead(m) is not null).ToList();
        foreach (var message in twice ? messages.Concat(messages) : messages)
        {
            await Handler().HandleAsync(PreviewWork.TryRead(message)!, message.Attempt, Cancel);
        }
    }

    private DeliverPreview Handler()
    {
        var write = new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, policy);
        var compose = new ComposePreview(
            new ReadPreview(Gate.To(policy.Sharing, coverage), write),
            (person, _) => new DigestLinks(null, null, new Uri("https://oneonone.example/stop"))
            {
                StopPreviews = new Uri("https://oneonone.example/stop-previews"),
                Guides = new GuidePages(new Uri("https://oneonone.example/")),
                Pairs = new PairPages(new Uri("https://oneonone.example/"), person.Id),
            });
        var send = new SendPreview(new ReadSettings(settings, languages), compose, ledger, outbox, Duration.FromMinutes(10));
        return new DeliverPreview(
            organisation, new DigestInputs(new ReadCoverage(coverage), new WeeklyRounds()), send, clock);
    }

    private sealed class Outbox : IMailer
    {
        public List<OutgoingMail> Mails { get; } = [];

        public MailOutcome Answer { get; set; } = new MailOutcome.Sent("sent");

        public Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
        {
            Mails.AddRange(Answer is MailOutcome.Sent ? [mail] : []);
            return Task.FromResult(Answer);
        }
    }
}

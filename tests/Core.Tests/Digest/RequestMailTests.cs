using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Requests;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Tests.Planning;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.Tests;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>Bo in New York reports to Ann in Berlin, and asks her for a 1:1 on Monday, 23 November 2026, at 10:00 in Berlin.</summary>
public sealed class RequestMailTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Instant Monday = At(23, 10);
    private static readonly Duration Lease = Duration.FromMinutes(10);
    private static readonly Person Ann = TestPeople.Person("ann", zone: Berlin);
    private static readonly Person Bo = TestPeople.Person("bo", "ann", DateTimeZoneProviders.Tzdb["America/New_York"]);

    private readonly CoverageStore coverage = new(new InMemoryDocuments());
    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly RequestStore store = new(new InMemoryDocuments());
    private readonly InMemoryQueue queue = new();
    private readonly Outbox outbox = new();
    private readonly FakeClock clock = new(Monday);

    private LanguagePolicy languages = LanguagePolicy.Default;
    private OrgChart chart = TestPeople.Chart([Ann, Bo]);
    private Uri? site = new("https://oneonone.example/");
    private IFreeBusy busy = new BothBusyUntilThree();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_manager_gets_one_mail_although_the_report_asks_twice_and_messages_come_twice()
    {
        await AskAsync();
        await AskAsync();
        await RunAsync(twice: true);
        await RunAsync(twice: true);

        Assert.Equal(["ann"], outbox.Mails.Select(m => m.Recipient.Id.Value));
        Assert.Null(Assert.Single(outbox.Mails).Unsubscribe);
    }

    [Fact]
    public async Task It_says_who_asked_when_three_times_with_the_time_in_the_other_place_and_where_to_choose()
    {
        await AskAsync();
        await RunAsync();

        var mail = Assert.Single(outbox.Mails);
        Assert.Equal("Bo would like a 1:1 with you", mail.Subject);
        string[] said =
        [
            "Bo asked on Monday 23 November, 10:00.",
            "You are both free at these times.",
            "Mon 23 Nov, 15:30 · the first free time · 09:30 for Bo",
            "Tue 24 Nov, 15:00 · 09:00 for Bo",
            $"https://oneonone.example/agenda/{PairId.Of(Ann.Id, Bo.Id)}",
        ];
        Assert.All(said, words => Assert.Contains(words, mail.Text.ReplaceLineEndings(" "), StringComparison.Ordinal));
        Assert.All(said[..4], words => Assert.Contains(words, mail.Html, StringComparison.Ordinal));
        Assert.Contains(said[4], mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_html_and_text_are_as_reviewed()
    {
        await AskAsync();
        await RunAsync();

        var mail = Assert.Single(outbox.Mails);
        Snapshots.Match(mail.Html, "Request.html");
        Snapshots.Match(mail.Text, "Request.txt");
    }

    [Fact]
    public async Task It_has_no_status_and_no_figure()
    {
        await MetAsync(At(2, 10));
        await AskAsync();
        await RunAsync();

        var mail = Assert.Single(outbox.Mails);
        Assert.DoesNotMatch("overdue|slipping|on track|2 November", mail.Text + mail.Html);
    }

    [Fact]
    public async Task Without_known_times_it_says_where_to_find_them()
    {
        (site, busy) = (null, new NoFreeBusy());
        await AskAsync();
        await RunAsync();

        var mail = Assert.Single(outbox.Mails);
        Assert.Contains(
            "You will find Bo’s request and times for it in Outlook", mail.Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("href", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_waits_for_the_managers_working_hours()
    {
        clock.Reset(At(27, 22)); // Friday night
        await AskAsync();
        var later = Assert.IsType<WorkOutcome.Later>(Assert.Single(await RunAsync()));
        Assert.Equal(Duration.FromDays(1), later.Delay);
        Assert.Empty(outbox.Mails);

        clock.Reset(At(30, 8)); // 9:00 is the start of the day for whoever has no hours in the directory
        Assert.Equal(Duration.FromHours(1), Assert.IsType<WorkOutcome.Later>(Assert.Single(await AgainAsync())).Delay);
        clock.Reset(At(30, 9));
        await AgainAsync();
        Assert.Single(outbox.Mails);
    }

    [Fact]
    public async Task Nothing_is_mailed_once_a_1_1_is_planned()
    {
        await AskAsync();
        await MetAsync(At(26, 10));
        Assert.IsType<WorkOutcome.Done>(Assert.Single(await RunAsync()));
        Assert.Empty(outbox.Mails);
    }

    [Fact]
    public async Task Nothing_is_mailed_once_the_report_has_deleted_their_data_or_has_another_manager()
    {
        await AskAsync();
        chart = TestPeople.Chart([Ann, TestPeople.Person("cy"), TestPeople.Person("bo", "cy")]);
        Assert.IsType<WorkOutcome.Done>(Assert.Single(await RunAsync()));
        chart = TestPeople.Chart([Ann, Bo]);
        await store.ForgetAsync(Bo.Id, Cancel);
        Assert.IsType<WorkOutcome.Later>(Assert.Single(await AgainAsync(attempt: 2)));
        Assert.IsType<WorkOutcome.Done>(Assert.Single(await AgainAsync(attempt: 3)));
        Assert.Empty(outbox.Mails);
    }

    [Fact]
    public async Task A_mail_that_could_not_be_sent_is_tried_again_and_a_refused_one_is_not()
    {
        await AskAsync();
        outbox.Answer = new MailOutcome.TryLater(new WorkFault.MailBusy("busy"));
        Assert.IsType<WorkOutcome.Later>(Assert.Single(await RunAsync()));
        outbox.Answer = new MailOutcome.Refused(new WorkFault.MailRefused("no such address"));
        Assert.IsType<WorkOutcome.Failed>(Assert.Single(await AgainAsync()));
        outbox.Answer = new MailOutcome.Sent("sent");
        Assert.IsType<WorkOutcome.Done>(Assert.Single(await AgainAsync()));
        Assert.Empty(outbox.Mails);
    }

    [Fact]
    public async Task While_one_process_sends_it_another_waits_and_takes_over_after_the_lease()
    {
        await AskAsync();
        var mails = new RequestMails(store, Gate.Open(coverage));
        var request = new RequestToManager(Bo, Ann, Monday);
        var first = Assert.IsType<RequestMailClaim.Granted>(await mails.ClaimAsync(request, chart, Monday, Lease, Cancel));
        Assert.Equal(Lease, Assert.IsType<WorkOutcome.Later>(Assert.Single(await RunAsync())).Delay);

        clock.Advance(Lease);
        await AgainAsync();
        Assert.Single(outbox.Mails);
        await mails.ReleaseAsync(request, first.Mail, Cancel); // the first one comes back too late
        await AgainAsync();
        Assert.Single(outbox.Mails);
    }

    [Fact]
    public async Task Asking_again_after_the_usual_interval_is_mailed_again()
    {
        await AskAsync();
        await RunAsync();
        clock.Advance(Duration.FromDays(14));
        await AskAsync();
        await RunAsync();
        Assert.Equal(2, outbox.Mails.Select(m => m.Key).Distinct().Count());
    }

    [Fact]
    public async Task A_request_is_queued_before_it_is_stored_so_that_no_crash_loses_the_mail()
    {
        var refused = new AskForOneOnOne(store, Gate.Open(coverage), (_, _) => throw new IOException("The queue is full."));
        await Assert.ThrowsAsync<IOException>(() => refused.AskAsync(Bo, Ann, chart, Monday, Cancel));
        Assert.Empty((await store.ReadAsync(Bo.Id, Cancel)).LastAsked);
    }

    [Fact]
    public async Task An_earlier_version_takes_its_message_for_a_digest_of_a_week_to_come()
    {
        await AskAsync();
        var digest = DigestWork.TryRead(Assert.Single(queue.TakeAll()));
        Assert.True(digest!.Week.CompareTo(DigestSchedule.WeekAt(Monday + Duration.FromDays(28), Berlin)) > 0);
    }

    [Theory]
    [InlineData("de", FormOfAddress.Formal, "Bo wünscht sich ein 1:1 mit Ihnen")]
    [InlineData("fr", FormOfAddress.Familiar, "Bo souhaite un entretien avec toi")]
    [InlineData("es", FormOfAddress.Familiar, "Bo quiere tener un 1:1 contigo")]
    [InlineData("ja", FormOfAddress.Familiar, "Boさんから1on1の希望がありました")]
    public async Task It_is_in_the_managers_language(string language, FormOfAddress address, string subject)
    {
        await settings.ChangeAsync(Ann.Id, s => s with { Language = language, Address = address }, Cancel);
        await AskAsync();
        await RunAsync();

        var mail = Assert.Single(outbox.Mails);
        Assert.Equal((subject, language), (mail.Subject, mail.Language[..2]));
        Assert.Contains($"<html lang=\"{mail.Language}\"", mail.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_word_of_it_is_in_the_catalogue(bool hasPages)
    {
        (languages, site) = (PseudoLanguage.Policy, hasPages ? site : null);
        await settings.ChangeAsync(Ann.Id, s => s with { Language = PseudoLanguage.Tag }, Cancel);
        await AskAsync();
        await RunAsync();

        var mail = Assert.Single(outbox.Mails);
        var html = XDocument.Parse(mail.Html).Descendants().Single(e => e.Name.LocalName == "body");
        var shown = html.DescendantNodes().OfType<XText>().Select(text => text.Value);
        foreach (var text in shown.Append(mail.Text.ReplaceLineEndings(" ")).Append(mail.Subject))
        {
            var outside = Regex.Replace(PseudoLanguage.Outside(text), @"https://oneonone\.example/agenda/\S+", "");
            Assert.DoesNotMatch(@"\p{L}", outside);
        }
    }

    private static Instant At(int day, int hour) => new LocalDateTime(2026, 11, day, hour, 0).InZoneStrictly(Berlin).ToInstant();

    private Task MetAsync(Instant start) => coverage.SaveReadingAsync(
        Ann.Id,
        CoveragePolicy.Default.Around(Monday),
        new CoverageFacts.Known(
            clock.GetCurrentInstant(),
            [new OneOnOne(Bo.Id, new Interval(start, start + Duration.FromMinutes(30)), InSeries: false)],
            []),
        Cancel);

    private async Task AskAsync() => Assert.IsType<AskResult.Asked>(
        await new AskForOneOnOne(store, Gate.Open(coverage), new QueueRequest(queue).ForAsync)
            .AskAsync(Bo, Ann, chart, clock.GetCurrentInstant(), Cancel));

    private async Task<IReadOnlyList<WorkOutcome>> RunAsync(bool twice = false)
    {
        var messages = queue.TakeAll();
        var outcomes = new List<WorkOutcome>();
        foreach (var message in twice ? messages.Concat(messages) : messages)
        {
            outcomes.Add(await Handler().HandleAsync(RequestWork.TryRead(message)!, message.Attempt, Cancel));
        }

        return outcomes;
    }

    /// <summary>The same message comes again.</summary>
    private async Task<IReadOnlyList<WorkOutcome>> AgainAsync(int attempt = 1) =>
        [await Handler().HandleAsync(new RequestWork(Bo.Id, Ann.Id, Monday), attempt, Cancel)];

    private DeliverRequest Handler()
    {
        var figures = Gate.Open(coverage);
        var compose = new ComposeRequest(
            new FindTimes(new Calendars(), busy, figures, CoveragePolicy.Default),
            (person, _) => new DigestLinks(null, null, new Uri("https://oneonone.example/stop"))
            {
                Pairs = site is null ? null : new PairPages(site, person.Id),
            });
        var send = new SendRequest(new ReadSettings(settings, languages), new RequestMails(store, figures), compose, outbox, Lease);
        return new DeliverRequest(new Snapshot(chart), send, CoveragePolicy.Default, clock);
    }

    /// <summary>Both are busy until 15:30 on Monday in Berlin, and until 15:00 on other days because of New York's working hours.</summary>
    private sealed class BothBusyUntilThree : IFreeBusy
    {
        public Task<IReadOnlyDictionary<PersonId, FreeBusyResult>> OfAsync(
            IReadOnlyCollection<Person> people, Interval window, CancellationToken cancellationToken)
        {
            var times = new FreeBusyResult.Known([new Interval(Monday, Monday + Duration.FromHours(5.5))]);
            return Task.FromResult<IReadOnlyDictionary<PersonId, FreeBusyResult>>(
                people.ToDictionary(p => p.Id, _ => (FreeBusyResult)times));
        }
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

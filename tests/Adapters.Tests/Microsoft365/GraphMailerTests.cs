using System.Text;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Adapters.Microsoft365.Mail;
using OutlookOneOnOne.Adapters.Tests.Files.Digest;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class GraphMailerTests
{
    private static readonly SimulatedUser First = SimulatedUser.Called("Digest 1", "digest1@contoso.example");
    private static readonly SimulatedUser Second = SimulatedUser.Called("Digest 2", "digest2@contoso.example");
    private static readonly Tenant Tenant = Tenant.Of([.. Office.People, First, Second]);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_sends_exactly_the_message_that_the_outbox_would_contain()
    {
        await using var wired = Wired(1, First);
        var mail = Digests.To("bo@contoso.example", "Bo Ek");

        var outcome = Assert.IsType<MailOutcome.Sent>(await Send(wired, mail));

        using var eml = new MemoryStream();
        await EmlMail.WriteAsync(mail, new MailSender("1:1 digest", EmailAddress.Parse(First.Mail!)), wired.Now, eml, Cancel);
        var sent = Assert.Single(wired.Graph.Mails);
        Assert.Equal(Encoding.UTF8.GetString(eml.ToArray()), sent.Mime);
        Assert.Equal([First.Id, "bo@contoso.example"], [sent.Mailbox, .. sent.Recipients]);
        Assert.Contains($"Message-Id: <{outcome.Location}>", sent.Mime, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_sender_mailbox_sends_thirty_a_minute_so_that_Exchange_delays_nothing()
    {
        await using var wired = Wired(1, First);
        var outcomes = new List<MailOutcome>();
        for (var i = 0; i < 95; i++)
        {
            outcomes.Add(await wired.Run(Send(wired, Digests.To($"p{i}@contoso.example"))));
        }

        Assert.All(outcomes, o => Assert.IsType<MailOutcome.Sent>(o));
        Assert.Equal(95, wired.Graph.Mails.Count);
        Assert.All(wired.Graph.Mails, m => Assert.Equal(m.AcceptedAt, m.DeliveredAt));
    }

    [Fact]
    public async Task Instances_that_share_a_mailbox_keep_to_the_limit_together()
    {
        await using var wired = Wired(3, First);
        MailPace[] instances = [new(3, wired.Clock), new(3, wired.Clock), new(3, wired.Clock)];
        var sender = EmailAddress.Parse(First.Mail!);
        var sent = new List<DateTimeOffset>();
        while (sent.Count < 100)
        {
            sent.AddRange(instances.Where(i => i.Ask(sender) == TimeSpan.Zero).Select(_ => wired.Clock.GetUtcNow()));
            wired.Clock.Advance(TimeSpan.FromMilliseconds(700));
        }

        Assert.All(sent, at => Assert.InRange(sent.Count(o => o > at - TimeSpan.FromMinutes(1) && o <= at), 1, MailPace.MessagesAMinute));
    }

    [Fact]
    public async Task Mail_goes_to_at_most_ten_thousand_recipients_a_day()
    {
        await using var wired = Wired(1, First);
        var pace = new MailPace(1, wired.Clock);
        var sender = EmailAddress.Parse(First.Mail!);
        for (var i = 0; i < MailPace.RecipientsADay; i++)
        {
            Assert.Equal(TimeSpan.Zero, pace.Ask(sender));
            wired.Clock.Advance(TimeSpan.FromSeconds(2));
        }

        var wait = pace.Ask(sender);
        Assert.Equal(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(2 * MailPace.RecipientsADay), wait);
        wired.Clock.Advance(wait);
        Assert.Equal(TimeSpan.Zero, pace.Ask(sender));
    }

    [Fact]
    public async Task A_wait_too_long_for_a_worker_means_try_later_and_nothing_is_sent()
    {
        await using var wired = Wired(1, First, patience: TimeSpan.FromSeconds(5));
        for (var i = 0; i < MailPace.MessagesAMinute; i++)
        {
            Assert.IsType<MailOutcome.Sent>(await Send(wired, Digests.To($"p{i}@contoso.example")));
        }

        Assert.IsType<MailOutcome.TryLater>(await Send(wired, Digests.To("late@contoso.example")));
        Assert.Equal(MailPace.MessagesAMinute, wired.Graph.Mails.Count);

        wired.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.IsType<MailOutcome.Sent>(await Send(wired, Digests.To("late@contoso.example")));
    }

    [Fact]
    public void A_recipient_keeps_their_sender_and_a_new_sender_takes_only_its_share()
    {
        EmailAddress[] two = [EmailAddress.Parse("a@x.example"), EmailAddress.Parse("b@x.example")];
        EmailAddress[] three = [EmailAddress.Parse("c@x.example"), two[1], two[0]];
        var people = Enumerable.Range(0, 3000).Select(i => new PersonId($"person-{i}")).ToList();

        var moved = people.Where(p => SenderChoice.For(p, two) != SenderChoice.For(p, three)).ToList();

        Assert.All(moved, p => Assert.Equal(three[0], SenderChoice.For(p, three)));
        Assert.InRange(moved.Count, 800, 1200);
        Assert.InRange(people.Count(p => SenderChoice.For(p, two) == two[0]), 1300, 1700);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken", false)]
    [InlineData(403, "ErrorAccessDenied", false)]
    [InlineData(404, "ErrorInvalidUser", false)]
    [InlineData(503, "serviceNotAvailable", false)]
    [InlineData(400, "ErrorInvalidRecipients", true)]
    public async Task Graphs_response_means_never_or_not_now(int status, string code, bool never)
    {
        await using var wired = Wired(1, First);
        using var fault = wired.Graph.Faults.On(new Fault.Refused(status, code, "words"), route: "/users/{user-id}/sendMail");

        var outcome = await wired.Run(Send(wired, Digests.To("bo@contoso.example")));

        Assert.Equal(never ? typeof(MailOutcome.Refused) : typeof(MailOutcome.TryLater), outcome.GetType());
        Assert.Empty(wired.Graph.Mails);
    }

    [Fact]
    public async Task A_mail_with_an_unknown_outcome_is_not_resent_automatically_and_a_later_attempt_has_the_same_id()
    {
        await using var wired = Wired(1, First);
        var cut = wired.Graph.Faults.On(new Fault.Cut(0), route: "/users/{user-id}/sendMail");

        Assert.IsType<MailOutcome.TryLater>(await wired.Run(Send(wired, Digests.To("bo@contoso.example"))));
        Assert.Single(wired.Graph.Mails);

        cut.Dispose();
        var sent = Assert.IsType<MailOutcome.Sent>(await Send(wired, Digests.To("bo@contoso.example")));
        Assert.All(wired.Graph.Mails, m => Assert.Contains(sent.Location, m.Mime, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_is_not_an_internet_address_is_refused_without_calling_Graph()
    {
        await using var wired = Wired(1, First);

        Assert.IsType<MailOutcome.Refused>(await Send(wired, Digests.To("/o=contoso/cn=bo")));
        Assert.Empty(wired.Graph.Requests);
    }

    private static WiredGraph Wired(int instances, SimulatedUser sender, TimeSpan? patience = null) => new(Tenant, configure: options =>
    {
        options.Senders.Add(sender.Mail!);
        options.MailInstances = instances;
        options.LongestWait = patience ?? TimeSpan.FromMinutes(2);
    });

    private static Task<MailOutcome> Send(WiredGraph wired, DigestMail mail) => wired.Get<IMailer>().SendAsync(mail, Cancel);
}

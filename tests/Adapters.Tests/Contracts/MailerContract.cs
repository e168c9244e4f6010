using MimeKit;
using OutlookOneOnOne.Adapters.Tests.Files.Digest;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>What every <see cref="IMailer"/> guarantees.</summary>
public abstract class MailerContract
{
    private const string Recipient = "bo@contoso.example";

    protected abstract IMailer Mailer { get; }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The messages that the mail system has received so far, as sent.</summary>
    protected abstract IReadOnlyList<MimeMessage> Taken();

    [Fact]
    public async Task A_sent_mail_is_complete_with_both_parts_and_unsubscribe_headers()
    {
        var mail = Digests.To(Recipient, "Bo Ek");

        var sent = Assert.IsType<MailOutcome.Sent>(await Mailer.SendAsync(mail, Cancel));

        Assert.False(string.IsNullOrWhiteSpace(sent.Location));
        var message = Assert.Single(Taken());
        Assert.Equal((mail.Subject, Recipient), (message.Subject, Assert.Single(message.To.Mailboxes).Address));
        Assert.Equal((Lines(mail.Html), Lines(mail.Text)), (Lines(message.HtmlBody!), Lines(message.TextBody!)));
        Assert.Equal("List-Unsubscribe=One-Click", message.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Contains("unsubscribe", message.Headers[HeaderId.ListUnsubscribe], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_recipient_and_week_always_have_the_same_message_id()
    {
        await Mailer.SendAsync(Digests.To(Recipient), Cancel);
        await Mailer.SendAsync(Digests.To(Recipient), Cancel);

        Assert.Single(Taken().Select(m => m.MessageId).Distinct());
    }

    [Fact]
    public async Task An_address_that_cannot_receive_mail_is_refused_and_nothing_is_sent()
    {
        Assert.IsType<MailOutcome.Refused>(await Mailer.SendAsync(Digests.To("/o=contoso/cn=bo"), Cancel));

        Assert.Empty(Taken());
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}

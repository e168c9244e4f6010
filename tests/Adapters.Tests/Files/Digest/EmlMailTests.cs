using System.Text;
using CsCheck;
using MimeKit;
using NodaTime;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Digest;

public sealed class EmlMailTests
{
    private static readonly Instant Date = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly MailSender From = new("1:1 digest", EmailAddress.Parse("digest@example.org"));

    [Fact]
    public async Task A_digest_has_the_same_content_as_text_and_HTML()
    {
        var mail = Digests.To("ann@x.org");

        var parts = Assert.IsType<MultipartAlternative>((await Parsed(mail)).Body);

        Assert.Equal(["text/plain", "text/html"], parts.Select(p => p.ContentType.MimeType));
        Assert.All(parts, p => Assert.Equal("utf-8", p.ContentType.Charset));
        Assert.Equal(mail.Text, Unix(((TextPart)parts[0]).Text));
        Assert.Equal(mail.Html, Unix(((TextPart)parts[1]).Text));
    }

    [Fact]
    public async Task The_headers_contain_sender_recipient_subject_and_date()
    {
        var message = await Parsed(Digests.To("ann@x.org", "Zoë Ångström", "Woche 48: für dich"));

        Assert.Equal([("1:1 digest", "digest@example.org")], message.From.Mailboxes.Select(m => (m.Name, m.Address)));
        Assert.Equal([("Zoë Ångström", "ann@x.org")], message.To.Mailboxes.Select(m => (m.Name, m.Address)));
        Assert.Equal("Woche 48: für dich", message.Subject);
        Assert.Equal(Date.ToDateTimeOffset(), message.Date);
        Assert.Equal("auto-generated", message.Headers[HeaderId.AutoSubmitted]);
        Assert.Matches(@"^OutlookOneOnOne \d+\.\d+\.\d+$", message.Headers[HeaderId.XMailer]);
    }

    [Fact]
    public async Task One_click_unsubscribes()
    {
        var message = await Parsed(Digests.To("ann@x.org"));

        Assert.Equal(
            $"<https://xn--exmple-cua.org/unsubscribe?token={new string('t', 300)}>",
            message.Headers[HeaderId.ListUnsubscribe]?.Trim());
        Assert.Equal("List-Unsubscribe=One-Click", message.Headers[HeaderId.ListUnsubscribePost]);
    }

    [Fact]
    public async Task Unsubscribing_by_mail_does_not_announce_one_click()
    {
        var message = await Parsed(Digests.To("ann@x.org") with { Unsubscribe = new Uri("mailto:digest@example.org?subject=stop") });

        Assert.Equal("<mailto:digest@example.org?subject=stop>", message.Headers[HeaderId.ListUnsubscribe]);
        Assert.Null(message.Headers[HeaderId.ListUnsubscribePost]);
    }

    [Fact]
    public void The_message_id_depends_only_on_recipient_and_week()
    {
        var mail = Digests.To("ann@x.org");
        string[] ids =
        [
            Id(mail),
            Id(mail with { Subject = "other", Text = "other" }),
            Id(Digests.To("bo@x.org")),
            Id(mail with { Week = mail.Week.PlusWeeks(1) }),
        ];

        Assert.Matches("^digest\\.2026-W48\\.[0-9a-f]{32}@example\\.org$", ids[0]);
        Assert.Equal(ids[0], ids[1]);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.DoesNotContain("ann", ids[0]);
    }

    [Fact]
    public async Task The_same_digest_gives_the_same_bytes() =>
        Assert.Equal(await Bytes(Digests.To("ann@x.org", "Zoë")), await Bytes(Digests.To("ann@x.org", "Zoë")));

    [Fact]
    public async Task Every_line_is_ascii_ends_in_CR_LF_and_is_shorter_than_998()
    {
        var text = Encoding.Latin1.GetString(await Bytes(Digests.To("ann@x.org", new string('Z', 2000) + "ë", new string('ö', 2000))));

        Assert.DoesNotContain('\n', text.Replace("\r\n", string.Empty));
        Assert.True(Ascii.IsValid(text));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 997));
    }

    [Fact]
    public async Task Names_and_subjects_cannot_add_headers_or_recipients() =>
        await Gen.String[Gen.Char["\r\n: \t<>@,;\"\\=?aBö\u2028\u0085\0()"], 1, 40]
            .Select(s => s + "\r\nBcc: evil@x.org")
            .SampleAsync(async text =>
            {
                var plain = await Parsed(Digests.To("ann@x.org"));
                var message = await Parsed(
                    Digests.To("ann@x.org", text, text), new MailSender(text, EmailAddress.Parse("digest@example.org")));

                Assert.Equal(plain.Headers.Select(h => h.Field), message.Headers.Select(h => h.Field));
                Assert.Equal(["ann@x.org"], message.To.Mailboxes.Select(m => m.Address));
                Assert.Equal(["digest@example.org"], message.From.Mailboxes.Select(m => m.Address));
                Assert.Empty(message.Bcc);
                Assert.All(
                    [message.To[0].Name, message.From[0].Name, message.Subject],
                    shown => Assert.False(shown?.Any(char.IsControl) ?? false, shown));
            });

    [Fact]
    public void Somebody_without_an_internet_address_gets_no_mail()
    {
        var mail = Digests.To("/o=Contoso/cn=ann");

        Assert.False(EmlMail.CanReach(mail.Recipient));
        Assert.Throws<ArgumentException>(() => EmlMail.Compose(mail, From, Date));
    }

    [Theory]
    [InlineData("ann@x.org", true)]
    [InlineData("jörg@exämple.de", true)]
    [InlineData("o'hara+1:1@x.org", false)]
    [InlineData("ann@x.org,bo@x.org", false)]
    [InlineData("a<b@x.org", false)]
    public void An_address_can_receive_mail_if_it_is_exactly_one_address(string address, bool expected) =>
        Assert.Equal(expected, EmlMail.CanReach(Digests.To(address).Recipient));

    private static string Id(DigestMail mail) => EmlMail.Compose(mail, From, Date).MessageId!;

    private static string Unix(string text) => text.Replace("\r\n", "\n");

    private static async Task<byte[]> Bytes(DigestMail mail, MailSender? from = null)
    {
        using var stream = new MemoryStream();
        await EmlMail.WriteAsync(mail, from ?? From, Date, stream, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }

    private static async Task<MimeMessage> Parsed(DigestMail mail, MailSender? from = null) =>
        await MimeMessage.LoadAsync(new MemoryStream(await Bytes(mail, from)), TestContext.Current.CancellationToken);
}

using CsCheck;
using MimeKit;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Digest;

public sealed class EmlOutboxTests : IDisposable
{
    private static readonly MailSender From = new("1:1 digest", EmailAddress.Parse("digest@example.org"));

    private readonly TemporaryFolder folder = new();
    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 23, 8, 0));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sent_digest_is_a_file_named_after_its_week_and_recipient()
    {
        var outcome = await Outbox(folder.File("new/outbox")).SendAsync(Digests.To("ann@x.org"), Cancel);

        Assert.Equal(new MailOutcome.Sent(folder.File("new/outbox/2026-W48-ann@x.org.eml")), outcome);
        var message = await MimeMessage.LoadAsync(folder.File("new/outbox/2026-W48-ann@x.org.eml"), Cancel);
        Assert.Equal(clock.GetCurrentInstant().ToDateTimeOffset(), message.Date);
    }

    [Fact]
    public async Task A_retry_never_duplicates_a_mail_and_leaves_no_other_files()
    {
        await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => Outbox(folder.Path).SendAsync(Digests.To("ann@x.org", subject: $"try {i}"), Cancel)));
        await Outbox(folder.Path).SendAsync(Digests.To("ann@x.org", subject: "last"), Cancel);

        Assert.Equal("last", (await MimeMessage.LoadAsync(Assert.Single(Directory.GetFileSystemEntries(folder.Path)), Cancel)).Subject);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_means_try_later()
    {
        await File.WriteAllTextAsync(folder.File("taken"), "mine", Cancel);
        Directory.CreateDirectory(folder.File("2026-W48-ann@x.org.eml"));

        var noFolder = Assert.IsType<MailOutcome.TryLater>(await Outbox(folder.File("taken")).SendAsync(Digests.To("ann@x.org"), Cancel));
        var noFile = Assert.IsType<MailOutcome.TryLater>(await Outbox(folder.Path).SendAsync(Digests.To("ann@x.org"), Cancel));

        Assert.Contains(folder.File("taken/2026-W48-ann@x.org.eml"), noFolder.Fault.InLog, StringComparison.Ordinal);
        Assert.Contains(folder.File("2026-W48-ann@x.org.eml"), noFile.Fault.InLog, StringComparison.Ordinal);
        Assert.Equal(
            ["2026-W48-ann@x.org.eml", "taken"],
            Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_address_that_cannot_receive_mail_is_refused() =>
        Assert.IsType<MailOutcome.Refused>(await Outbox(folder.Path).SendAsync(Digests.To("/o=Contoso/cn=ann"), Cancel));

    [Fact]
    public async Task A_cancelled_send_leaves_nothing_behind()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Outbox(folder.Path).SendAsync(Digests.To("ann@x.org"), cancelled.Token));

        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("con@x.org", "2026-W48-con@x.org.eml")]
    [InlineData("a/../b@x.org", "2026-W48-a%2f..%2fb@x.org.eml")]
    [InlineData("a%2fb@x.org", "2026-W48-a%252fb@x.org.eml")]
    [InlineData("zoë@x.org", "2026-W48-zo%c3%ab@x.org.eml")]
    [InlineData("a:b*c?@x.org.", "2026-W48-a%3ab%2ac%3f@x.org..eml")]
    public void A_file_name_is_safe_on_every_file_system(string address, string expected) =>
        Assert.Equal(expected, EmlFileName.Of(Digests.Week, EmailAddress.Parse(address)));

    [Fact]
    public void A_preview_of_a_digest_has_another_file_and_message_id_than_the_digest()
    {
        var digest = Digests.To("ann@x.org");
        var preview = new PreviewMail(digest.Recipient, digest.Week, "Monday", digest.Html, digest.Text, digest.Unsubscribe!);

        Assert.Equal("preview.2026-W48-ann@x.org.eml", EmlFileName.Of(preview));
        Assert.StartsWith("preview.2026-W48.", EmlMail.MessageIdOf(preview, From), StringComparison.Ordinal);
        Assert.NotEqual(EmlMail.MessageIdOf(digest, From), EmlMail.MessageIdOf(preview, From));
    }

    [Fact]
    public void A_request_for_a_1_1_has_a_file_and_message_id_of_its_own_and_no_header_to_stop_it()
    {
        var (ann, asked) = (Digests.To("ann@x.org").Recipient, Instant.FromUtc(2026, 11, 23, 9, 0));
        var request = new RequestMail(ann, new PersonId("bo"), asked, "Bo would like a 1:1 with you", "<p>Bo</p>", "Bo");

        Assert.StartsWith("request.1795424400.", EmlFileName.Of(request), StringComparison.Ordinal);
        Assert.EndsWith("-ann@x.org.eml", EmlFileName.Of(request), StringComparison.Ordinal);
        Assert.NotEqual(EmlMail.MessageIdOf(request, From), EmlMail.MessageIdOf(request with { Asker = new PersonId("cy") }, From));
        using var message = EmlMail.Compose(request, From, asked);
        Assert.Null(message.Headers[HeaderId.ListUnsubscribe]);
        Assert.Null(message.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Equal("en", message.Headers[HeaderId.ContentLanguage]);
        Assert.StartsWith("OutlookOneOnOne ", message.Headers[HeaderId.XMailer], StringComparison.Ordinal);
        Assert.Equal("auto-generated", message.Headers[HeaderId.AutoSubmitted]);
        var parts = Assert.IsType<MultipartAlternative>(message.Body);
        Assert.Equal(["text/plain", "text/html"], parts.Select(part => part.ContentType.MimeType));
    }

    [Fact]
    public void Different_recipients_never_share_a_file_even_on_case_insensitive_file_systems() =>
        Gen.Select(Address, Address).Where((a, b) => a != b).Sample((a, b) =>
        {
            var (one, other) = (EmlFileName.Of(Digests.Week, a), EmlFileName.Of(Digests.Week, b));
            Assert.NotEqual(one, other, StringComparer.OrdinalIgnoreCase);
            Assert.Matches("^[0-9W]+[a-z0-9@.%~+_W-]+\\.eml$", one);
            Assert.InRange(one.Length, 1, 200);
        });

    private static Gen<EmailAddress> Address { get; } =
        Gen.Select(Gen.String[Gen.Char["aAäÄK\u212aß%2f/~.:\\*?|\""], 1, 6], Gen.Bool, (s, isLong) =>
            EmailAddress.Parse($"x{string.Concat(Enumerable.Repeat(s, isLong ? 30 : 1))}@x.org"));

    private EmlOutbox Outbox(string path) => new(path, From, clock);
}

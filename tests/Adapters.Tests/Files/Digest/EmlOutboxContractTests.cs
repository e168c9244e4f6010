using MimeKit;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Files.Digest;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Adapters.Tests.Files.Digest;

public sealed class EmlOutboxContractTests : MailerContract, IDisposable
{
    private readonly TemporaryFolder folder = new();

    protected override IMailer Mailer =>
        new EmlOutbox(folder.Path, MailSender.Unconfigured, new FakeClock(Instant.FromUtc(2026, 11, 23, 8, 0)));

    public void Dispose() => folder.Dispose();

    protected override IReadOnlyList<MimeMessage> Taken() =>
        [.. Directory.EnumerateFiles(folder.Path).Select(file => MimeMessage.Load(file, Cancel))];
}

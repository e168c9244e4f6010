using System.Text;
using MimeKit;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class GraphMailerContractTests : MailerContract, IAsyncDisposable
{
    private static readonly SimulatedUser Sender = SimulatedUser.Called("Digest", "digest@contoso.example");

    private readonly WiredGraph wired = new(Tenant.Of([.. Office.People, Sender]), configure: options => options.Senders.Add(Sender.Mail!));

    protected override IMailer Mailer => wired.Get<IMailer>();

    public ValueTask DisposeAsync() => wired.DisposeAsync();

    protected override IReadOnlyList<MimeMessage> Taken() =>
        [.. wired.Graph.Mails.Select(mail => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(mail.Mime!)), Cancel))];
}

using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using NodaTime;
using OutlookOneOnOne.Adapters.Mail;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>
/// Sends the message that <see cref="EmlMail"/> composes from one of the sender mailboxes
/// (https://learn.microsoft.com/graph/api/user-sendmail,
/// example 4: MIME). Graph has no idempotency key, so the ledger prevents duplicates, and a POST whose outcome is unknown is not retried
/// here. A later attempt has the same Message-ID. For about an hour Exchange drops a message with the same id and time of sending, and
/// mail programs merge messages with the same id, but neither is guaranteed.
/// </summary>
internal sealed partial class GraphMailer(GraphClients clients, SenderMailboxes mailboxes, ILogger<GraphMailer> log) : IMailer
{
    public async Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        if (!EmlMail.CanReach(mail.Recipient))
        {
            return new MailOutcome.Refused(new WorkFault.NoMailAddress(mail.Recipient.Id.Value));
        }

        if (await mailboxes.ReserveAsync(mail.Recipient.Id, cancellationToken) is not var (sender, at))
        {
            return new MailOutcome.TryLater(new WorkFault.MailboxLimit());
        }

        var fault = await GraphErrors.TryAsync(() => PostAsync(mail, sender, at, cancellationToken), cancellationToken);
        return fault is null ? new MailOutcome.Sent(EmlMail.MessageIdOf(mail, sender)) : OutcomeOf(mail.Recipient.Id, fault);
    }

    private async Task PostAsync(OutgoingMail mail, MailSender sender, Instant at, CancellationToken cancellationToken)
    {
        await using var mime = new MemoryStream();
        await EmlMail.WriteAsync(mail, sender, at, mime, cancellationToken);
        await using var body = new MemoryStream(Encoding.ASCII.GetBytes(Convert.ToBase64String(mime.GetBuffer(), 0, (int)mime.Length)));

        // The client's own method only supports JSON.
        var request = new RequestInformation(
            Method.POST, "{+baseurl}/users/{user%2Did}/sendMail", new Dictionary<string, object> { ["user%2Did"] = sender.Address.Value });
        request.SetStreamContent(body, "text/plain");
        var errors = new Dictionary<string, ParsableFactory<IParsable>> { ["XXX"] = ODataError.CreateFromDiscriminatorValue };
        await clients.For(GraphRole.Mailer).RequestAdapter.SendNoContentAsync(request, errors, cancellationToken);
    }

    private MailOutcome OutcomeOf(PersonId recipient, GraphFault fault)
    {
        LogNotSent(recipient, fault);
        return fault switch
        {
            GraphFault.Busy => new MailOutcome.TryLater(new WorkFault.MailBusy(fault.Code)),
            GraphFault.Refused => new MailOutcome.Refused(new WorkFault.MailRefused(fault.Code)),
            GraphFault.NotAuthenticated or GraphFault.AccessDenied or GraphFault.NotFound =>
                new MailOutcome.TryLater(new WorkFault.MailboxDenied(fault.Code)),
            _ => new MailOutcome.TryLater(new WorkFault.MailSilent(fault.Code)),
        };
    }

    [LoggerMessage(LogLevel.Warning, "The mail to {Recipient} could not be sent: {Fault}")]
    private partial void LogNotSent(PersonId recipient, GraphFault fault);
}

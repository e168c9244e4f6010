using System.Text;
using System.Text.Json.Nodes;
using MimeKit;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Mail;

/// <summary>https://learn.microsoft.com/graph/api/user-sendmail: JSON, or MIME in base64 as text/plain; 202 either way.</summary>
internal sealed class SendMailEndpoint(Tenant tenant, MailFlow flow, TimeProvider time)
{
    // Exchange Online limits: at most 500 recipients of one message unless an administrator allows more.
    private const int MaxRecipients = 500;

    public IEnumerable<Operation> Operations => [new("POST", "/users/{user-id}/sendMail", ["Mail.Send"], SendAsync)];

    private async Task<GraphResponse> SendAsync(GraphCall call, CancellationToken ct)
    {
        call.Query.Only();
        var sender = CalendarEndpoints.OwnerOf(call, tenant);
        var type = call.Header("Content-Type")?.Split(';')[0].Trim().ToLowerInvariant();
        var mail = type switch
        {
            "application/json" => FromJson(call.JsonBody(), sender),
            "text/plain" => await FromMimeAsync(call.Body, sender, ct),
            _ => throw new GraphRefusal(
                415, "UnsupportedMediaType", "The request's Content-Type is neither application/json nor text/plain."),
        };
        if (mail.Recipients.Count == 0)
            throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient isn't valid., No recipients were specified.");
        if (mail.Recipients.Count > MaxRecipients)
            throw new GraphRefusal(400, "ErrorExceededRecipientLimit", "The message has too many recipients.");
        flow.Accept(mail);
        return new GraphResponse(202);
    }

    private SentMail FromJson(JsonObject body, SimulatedUser sender)
    {
        if (body["message"] is not JsonObject message)
            throw new GraphRefusal(400, "ErrorInvalidRequest", "The request has no message.");
        CheckSender(message["from"]?["emailAddress"]?["address"]?.GetValue<string>(), sender);
        string[] kinds = ["toRecipients", "ccRecipients", "bccRecipients"];
        var recipients = kinds
            .SelectMany(k => message[k] as JsonArray ?? [])
            .Select(r => r?["emailAddress"]?["address"]?.GetValue<string>() ?? "")
            .ToList();
        if (recipients.Exists(r => !r.Contains('@')))
            throw new GraphRefusal(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
        return new SentMail(
            sender.Id,
            message["subject"]?.GetValue<string>() ?? "",
            recipients,
            message["body"]?["content"]?.GetValue<string>() ?? "",
            null,
            Now,
            null);
    }

    private async Task<SentMail> FromMimeAsync(byte[] body, SimulatedUser sender, CancellationToken ct)
    {
        var bytes = Decode(body);
        using var stream = new MemoryStream(bytes);
        var message = await MimeMessage.LoadAsync(stream, ct);
        CheckSender(message.From.Mailboxes.FirstOrDefault()?.Address, sender);
        var recipients = message.To.Mailboxes.Concat(message.Cc.Mailboxes).Concat(message.Bcc.Mailboxes).Select(m => m.Address).ToList();
        return new SentMail(
            sender.Id, message.Subject ?? "", recipients, message.HtmlBody ?? "", Encoding.UTF8.GetString(bytes), Now, null);
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private static byte[] Decode(byte[] body)
    {
        try
        {
            return Convert.FromBase64String(Encoding.ASCII.GetString(body));
        }
        catch (FormatException)
        {
            throw new GraphRefusal(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.");
        }
    }

    private static void CheckSender(string? from, SimulatedUser sender)
    {
        if (from is not null && !sender.IsReachedBy(from))
        {
            throw new GraphRefusal(
                403,
                "ErrorSendAsDenied",
                "The user account which was used to submit this request does not have the right to send mail on behalf of the "
                    + "specified sending account.");
        }
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using OutlookOneOnOne.SimulatedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

public sealed class SendMailTests
{
    private static readonly string Path = $"/users/{Office.Ann.Id}/sendMail";

    [Fact]
    public async Task A_mail_is_accepted_as_JSON()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "mailer");
        Assert.Equal(202, (int)(await client.PostAsync(Path, Message("bo@contoso.example"))).Status);
        var mail = Assert.Single(graph.Mails);
        Assert.Equal((Office.Ann.Id, "Hello", "bo@contoso.example"), (mail.Mailbox, mail.Subject, mail.Recipients.Single()));
    }

    [Fact]
    public async Task A_mail_is_accepted_as_MIME_in_base64()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "mailer");
        const string Mime =
            "From: Ann <ann@contoso.example>\r\nTo: bo@contoso.example\r\nCc: cy@contoso.example\r\nSubject: "
                + "=?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nList-Unsubscribe: <https://x.example/u>\r\nContent-Type: text/html\r\n\r\n<p>Hi</p>";
        var sent = await SendMimeAsync(
            client, Convert.ToBase64String(Encoding.UTF8.GetBytes(Mime), Base64FormattingOptions.InsertLineBreaks));
        Assert.Equal(202, (int)sent.Status);
        var mail = Assert.Single(graph.Mails);
        Assert.Equal(("Grüße", Mime), (mail.Subject, mail.Mime));
        Assert.Equal(["bo@contoso.example", "cy@contoso.example"], mail.Recipients);
    }

    [Fact]
    public async Task A_mail_that_cannot_be_sent_is_refused()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph, "mailer");
        using var reader = new GraphClient(graph);
        var foreign = Message("bo@contoso.example");
        foreign["message"]!["from"] = new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = "cy@contoso.example" } };
        Assert.Equal((400, "ErrorMimeContentInvalidBase64String"), (await SendMimeAsync(client, "From: ann@contoso.example")).Refusal);
        Assert.Equal((400, "ErrorInvalidRecipients"), (await client.PostAsync(Path, Message())).Refusal);
        Assert.Equal((400, "ErrorInvalidRecipients"), (await client.PostAsync(Path, Message("nobody"))).Refusal);
        Assert.Equal((403, "ErrorSendAsDenied"), (await client.PostAsync(Path, foreign)).Refusal);
        Assert.Equal((403, "ErrorAccessDenied"), (await reader.PostAsync(Path, Message("bo@contoso.example"))).Refusal);
        Assert.Equal((405, "Request_BadRequest"), (await client.GetAsync(Path)).Refusal);
        Assert.Empty(graph.Mails);
    }

    [Fact]
    public async Task More_than_thirty_a_minute_are_delayed_silently()
    {
        var clock = new FakeTimeProvider(Office.Now.ToDateTimeOffset());
        await using var graph = Office.Graph(new SimulatorOptions { Time = clock });
        using var client = new GraphClient(graph, "mailer");
        for (var i = 0; i < 61; i++)
            Assert.Equal(202, (int)(await client.PostAsync(Path, Message("bo@contoso.example"))).Status);
        Assert.Equal(
            [(0, 30), (1, 30), (2, 1)],
            graph.Mails.GroupBy(m => (int)(m.DeliveredAt!.Value - Office.Now).TotalMinutes).Select(g => (g.Key, g.Count())));
    }

    [Fact]
    public async Task Mail_beyond_the_daily_recipient_limit_bounces_until_a_day_has_passed()
    {
        var clock = new FakeTimeProvider(Office.Now.ToDateTimeOffset());
        await using var graph = Office.Graph(new SimulatorOptions { Time = clock, Limits = new() { RecipientsADay = 3 } });
        using var client = new GraphClient(graph, "mailer");
        await client.PostAsync(Path, Message("bo@contoso.example", "cy@contoso.example"));
        await client.PostAsync(Path, Message("bo@contoso.example", "cy@contoso.example"));
        clock.Advance(TimeSpan.FromDays(1));
        await client.PostAsync(Path, Message("bo@contoso.example", "cy@contoso.example"));
        Assert.Equal([null, "5.1.90", null], graph.Mails.Select(m => m.Bounce));
        Assert.Null(graph.Mails[1].DeliveredAt);
    }

    private static async Task<GraphReply> SendMimeAsync(GraphClient client, string body)
    {
        using var content = new StringContent(body, Encoding.ASCII, "text/plain");
        return await client.SendAsync(HttpMethod.Post, Path, content);
    }

    private static JsonObject Message(params string[] to) => new()
    {
        ["message"] = new JsonObject
        {
            ["subject"] = "Hello",
            ["body"] = new JsonObject { ["contentType"] = "HTML", ["content"] = "<p>Hi</p>" },
            ["toRecipients"] = new JsonArray([.. to.Select(a => new JsonObject { ["emailAddress"] = new JsonObject { ["address"] = a } })]),
        },
    };
}

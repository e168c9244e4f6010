#!/usr/bin/env bash
# Microsoft.Graph 6.10.0 (Kiota 2.1.6): a mail whose POST ends in 504 or 503 is sent again, up to three times.
#
# Guess: only requests that may be repeated are retried, since after a time-out of the gateway nobody knows whether the mail has left (RFC
#   9110, 9.2.2: a client should not retry a POST by itself unless it knows that this does no harm).
# Behaviour: the default handlers look at the status and not at the method. A 504 after the mailbox took the message gives the recipient
#   two mails, and the caller one success. A new event is posted again as well; there, a transactionId keeps the service from making a second.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >finding.cs <<'CS'
#:package Microsoft.Graph@6.10.0
#:package Microsoft.IdentityModel.Protocols.OpenIdConnect@8.23.0
#:package Microsoft.IdentityModel.Validators@8.23.0
#:package Microsoft.Kiota.Abstractions@2.1.6
#:package Microsoft.Kiota.Authentication.Azure@2.1.6
#:package Microsoft.Kiota.Http.HttpClientLibrary@2.1.6
#:package Microsoft.Kiota.Serialization.Form@2.1.6
#:package Microsoft.Kiota.Serialization.Json@2.1.6
#:package Microsoft.Kiota.Serialization.Multipart@2.1.6
#:package Microsoft.Kiota.Serialization.Text@2.1.6
#:package Std.UriTemplate@2.0.12
#:property PublishAot=false
using System.Net;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

foreach (var failure in new[] { HttpStatusCode.GatewayTimeout, HttpStatusCode.ServiceUnavailable })
{
    var mailbox = new Mailbox(failure);
    using var http = GraphClientFactory.Create(finalHandler: mailbox);
    var graph = new GraphServiceClient(http, new AnonymousAuthenticationProvider(), "http://localhost/v1.0");
    await graph.Me.SendMail.PostAsync(new() { Message = new() { Subject = "Your 1:1s" } });
    Console.WriteLine($"{failure}: one call without an error, {string.Join(", ", mailbox.Received)}");
}

// Takes every mail, but the answer to the first one is lost on its way back.
internal sealed class Mailbox(HttpStatusCode failure) : HttpMessageHandler
{
    public List<string> Received { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isMail = (await request.Content!.ReadAsStringAsync(cancellationToken)).Contains("Your 1:1s", StringComparison.Ordinal);
        Received.Add($"{request.Method} {(isMail ? "a mail" : "nothing")}");
        var status = Received.Count == 1 ? failure : HttpStatusCode.Accepted;
        return new HttpResponseMessage(status) { RequestMessage = request };
    }
}
CS

seen=$(dotnet run finding.cs)
expected='GatewayTimeout: one call without an error, POST a mail, POST a mail
ServiceUnavailable: one call without an error, POST a mail, POST a mail'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }

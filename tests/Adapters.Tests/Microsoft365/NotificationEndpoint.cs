using System.Net;
using System.Text;
using System.Web;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>The endpoint for Graph's notifications: responds to the handshake and accepts notifications.</summary>
internal sealed class NotificationEndpoint : HttpMessageHandler
{
    public List<string> Bodies { get; } = [];

    public bool IsDown { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
        {
            return new HttpResponseMessage(HttpStatusCode.BadGateway);
        }

        if (HttpUtility.ParseQueryString(request.RequestUri!.Query)["validationToken"] is { } token)
        {
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(token, Encoding.UTF8, "text/plain") };
        }

        Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }
}

using System.Net;
using System.Net.Http.Headers;
using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Tests.Microsoft365;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>Whatever Graph, or something in its place, responds, each call ends in time with a proper result.</summary>
public sealed class MutatedResponsesTests
{
    private static readonly PersonId Ann = new("a1");
    private static readonly Interval Week = new(Firm.Now, Firm.Now + Duration.FromDays(7));

    private static readonly string[] Samples =
    [
        """
        {"value":[{"id":"e1","iCalUId":"u1","start":{"dateTime":"2026-11-24T09:00:00.0000000","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T09:30:00.0000000","timeZone":"UTC"},"showAs":"busy","sensitivity":"normal","isOrganizer":true,"organizer":{"emailAddress":{"name":"Ann","address":"ann@contoso.example"}},"attendees":[{"type":"required","status":{"response":"accepted"},"emailAddress":{"name":"Bo","address":"bo@contoso.example"}}]}],"@odata.nextLink":"http://localhost:9/v1.0/users/a1/calendarView?$skip=1"}
        """,
        """
        {"responses":[{"id":"a1","status":200,"headers":{"Content-Type":"application/json"},"body":{"value":[{"id":"e1","start":{"dateTime":"2026-11-24T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-24T09:30:00","timeZone":"UTC"}}]}},{"id":"b2","status":429,"headers":{"Retry-After":"7"},"body":{"error":{"code":"ApplicationThrottled"}}}]}
        """,
        """
        {"value":[{"id":"a1","displayName":"Ann","mail":"ann@contoso.example","userPrincipalName":"ann@contoso.example","proxyAddresses":["SMTP:ann@contoso.example"],"accountEnabled":true,"userType":"Member","jobTitle":"Lead","employeeHireDate":"2020-01-01T00:00:00Z","manager":{"@odata.type":"#microsoft.graph.user","id":"b2"}}],"@odata.nextLink":"http://localhost:9/v1.0/users?$skiptoken=x"}
        """,
        """
        {"value":[{"id":"s1","resource":"users/a1/events","changeType":"updated","clientState":"x","expirationDateTime":"2026-11-30T00:00:00Z","notificationUrl":"https://oneonone.contoso.example/"}]}
        """,
        """
        {"id":"e1","subject":"Ann / Bo","body":{"contentType":"html","content":"<html><body>x</body></html>"},"@odata.etag":"W/\"1\"","singleValueExtendedProperties":[{"id":"String {0} Name X","value":"y"}]}
        """,
        """{"error":{"code":"ErrorAccessDenied","message":"Access is denied."}}""",
    ];

    private static readonly string[] Words =
    [
        "null", "{", "}", "[", "]", ",", ":", "\"", "\\", @"\ud800", @"\u0000", "true", "1e999", "-1", "9223372036854775808",
        "\"@odata.type\":\"#x\",",
        "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00", "\"value\":", "\"status\":200,", "\u0000", "[[[[[[[[[[", "<html>",
    ];

    [Fact]
    public void Every_call() =>
        Mutation.Of([.. Samples.Select(Encoding.UTF8.GetBytes)], Words).NoneHangsAndNoneThrows(share: 1, async bytes =>
        {
            var status = bytes.Length % 7 == 0 ? HttpStatusCode.Forbidden : HttpStatusCode.OK;
            var clock = new HurriedClock(ScriptedGraph.Start, GraphHttp.AttemptTimeout);
            using var graph = new ScriptedGraph(clock, _ => Answer(status, bytes));
            var cancel = TestContext.Current.CancellationToken;
            await graph.Get<ICalendar>().ReadAsync(Ann, Week, cancel);
            await graph.Get<ICalendar>().ReadManyAsync([Ann, new PersonId("b2")], Week, cancel).ToListAsync(cancel);
            await graph.Get<IInvites>().FindAsync(Ann, Firm.Now, cancel);
            await graph.Get<ISubscriptions>().FindAsync(Ann, cancel);
            await ReadDirectoryAsync(graph.Get<IDirectory>(), cancel);
        });

    /// <summary>A directory that cannot be read causes an exception of its own, and yesterday's is used.</summary>
    private static async Task<string> ReadDirectoryAsync(IDirectory directory, CancellationToken cancel)
    {
        try
        {
            return string.Join(' ', (await directory.ReadAsync(cancel)).Organisation.Chart.People.Select(p => p.Id));
        }
        catch (Microsoft365Exception e)
        {
            return e.Message;
        }
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, byte[] bytes)
    {
        var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(bytes) };
        response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return response;
    }
}

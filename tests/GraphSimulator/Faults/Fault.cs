using System.Text;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Faults;

/// <summary>A fault in the handling of a request.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>The request is refused and nothing is done.</summary>
    /// <param name="Code">Graph's error code.</param>
    public sealed record Refused(int Status, string Code, string Message, int? RetryAfterSeconds = null) : Fault
    {
        internal GraphRefusal Refusal => new(Status, Code, Message) { RetryAfter = RetryAfterSeconds };
    }

    /// <summary>The request is handled, and the connection is cut after part of the response.</summary>
    /// <param name="Share">0 cuts before the first byte of the body, 0.5 in the middle.</param>
    public sealed record Cut(double Share) : Fault;

    /// <summary>
    /// The response is delayed by the simulator's clock; meanwhile the request counts as one of the four concurrent ones.
    /// </summary>
    public sealed record Slow(TimeSpan Delay) : Fault;

    /// <summary>The request is handled, and somebody in between answers in place of Graph.</summary>
    /// <param name="Type">Null for a response without a content type.</param>
    public sealed record Replaced(int Status, string? Type, string Body) : Fault
    {
        internal GraphResponse Response => new GraphResponse(Status) with
        {
            Body = Encoding.UTF8.GetBytes(Body),
            Headers = Type is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["Content-Type"] = Type },
        };
    }

    /// <summary>The request is handled, and the response has a fault in its content.</summary>
    /// <param name="Change">Changes the JSON; it is also given the address that was requested.</param>
    public sealed record Changed(Action<JsonObject, string> Change) : Fault
    {
        internal GraphResponse Of(GraphResponse answer, GraphCall call)
        {
            if (answer.Json?.DeepClone() is not JsonObject json)
                return answer;
            Change(json, call.LinkWith());
            return answer with { Json = json };
        }
    }

    public static Fault TokenExpired { get; } =
        new Refused(401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.");

    public static Fault Forbidden { get; } = new Refused(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static Fault MailboxNotEnabled { get; } =
        new Refused(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    public static Fault ResourceNotFound { get; } = new Refused(404, "ResourceNotFound", "Resource could not be discovered.");

    public static Fault ServiceUnavailable { get; } = new Refused(503, "serviceNotAvailable", "The service is temporarily unavailable.");

    public static Fault GatewayTimeout { get; } = new Refused(504, "UnknownError", "");

    public static Fault HalfABody { get; } = new Cut(0.5);

    public static Fault ProxyPage { get; } = new Replaced(200, "text/html", "<html><body>Sign in to the guest network</body></html>");

    public static Fault EmptyAnswer { get; } = new Replaced(200, "application/json", "");

    /// <summary>https://learn.microsoft.com/graph/errors: on a link to a page that was followed too late.</summary>
    public static Fault ExpiredPageToken { get; } =
        new Refused(400, "Directory_ExpiredPageToken", "The specified page token value has expired.");

    /// <summary>
    /// The link to the next page leads to the same page (https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/3082).
    /// </summary>
    public static Fault RepeatedPage { get; } = new Changed((json, self) => json["@odata.nextLink"] = self);

    /// <summary>Each link to the next page is another one, and leads to the same events.</summary>
    public static Fault PageWithNothingNew { get; } =
        new Changed((json, self) => json["@odata.nextLink"] = self + (self.Contains('?') ? "&" : "?") + "again=1");

    /// <summary>https://learn.microsoft.com/graph/delta-query-overview: what a link refers to is gone, so reading starts again.</summary>
    public static Fault SyncStateLost { get; } = new Refused(410, "syncStateNotFound", "The sync state generation is not found.");

    /// <summary>A gateway sends the caller to another address.</summary>
    public static Fault Redirected { get; } = new Replaced(302, null, "");

    public static Fault ListOfAnotherType { get; } = new Changed((json, _) => json["value"] = "busy");

    public static Fault ItemWithoutStart { get; } = new Changed((json, _) => FirstIn(json, "value")?.Remove("start"));

    public static Fault ItemsWithoutMarks { get; } = new Changed((json, _) =>
    {
        foreach (var item in (json["value"] as JsonArray ?? []).OfType<JsonObject>())
        {
            item.Remove("sensitivity");
            item["showAs"] = "somethingNew";
        }
    });

    public static Fault BatchItemWithoutId { get; } = new Changed((json, _) => FirstIn(json, "responses")?.Remove("id"));

    /// <param name="retryAfterSeconds">Null for a response without Retry-After.</param>
    public static Fault Throttled(int? retryAfterSeconds) =>
        new Refused(429, "ApplicationThrottled", "Application is over its request limit.", retryAfterSeconds);

    private static JsonObject? FirstIn(JsonObject json, string list) => (json[list] as JsonArray)?.FirstOrDefault() as JsonObject;
}

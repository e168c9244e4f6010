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

    public static Fault TokenExpired { get; } =
        new Refused(401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.");

    public static Fault Forbidden { get; } = new Refused(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static Fault MailboxNotEnabled { get; } =
        new Refused(404, "MailboxNotEnabledForRESTAPI", "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");

    public static Fault ResourceNotFound { get; } = new Refused(404, "ResourceNotFound", "Resource could not be discovered.");

    public static Fault ServiceUnavailable { get; } = new Refused(503, "serviceNotAvailable", "The service is temporarily unavailable.");

    public static Fault GatewayTimeout { get; } = new Refused(504, "UnknownError", "");

    public static Fault HalfABody { get; } = new Cut(0.5);

    /// <param name="retryAfterSeconds">Null for a response without Retry-After.</param>
    public static Fault Throttled(int? retryAfterSeconds) =>
        new Refused(429, "ApplicationThrottled", "Application is over its request limit.", retryAfterSeconds);
}

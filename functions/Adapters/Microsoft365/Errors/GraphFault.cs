using NodaTime;

namespace OutlookOneOnOne.Adapters.Microsoft365.Errors;

/// <summary>
/// Why a call to Graph failed, after all retries. <see cref="Code"/> is Graph's error code, such as <c>ErrorItemNotFound</c>, or ours
/// if the request never arrived. It can be logged.
/// </summary>
internal abstract record GraphFault(string Code)
{
    /// <summary>401: the token was not accepted.</summary>
    public sealed record NotAuthenticated(string Code) : GraphFault(Code);

    /// <summary>403: this identity has no permission, or none for this mailbox.</summary>
    public sealed record AccessDenied(string Code) : GraphFault(Code);

    /// <summary>404: no such person, mailbox (<c>MailboxNotEnabledForRESTAPI</c>), event or subscription.</summary>
    public sealed record NotFound(string Code) : GraphFault(Code);

    /// <summary>409: it already exists.</summary>
    public sealed record Conflict(string Code) : GraphFault(Code);

    /// <summary>410, or the sync state was lost: start again.</summary>
    public sealed record Gone(string Code) : GraphFault(Code);

    /// <summary>412: it has changed since it was read.</summary>
    public sealed record Stale(string Code) : GraphFault(Code);

    /// <summary>429, or 503 with Retry-After: nothing was done; retry after <paramref name="Delay"/>.</summary>
    public sealed record Busy(string Code, Duration Delay) : GraphFault(Code);

    /// <summary>5xx, a timeout, no connection, or a truncated response: it is not known whether anything was done.</summary>
    public sealed record Unavailable(string Code) : GraphFault(Code);

    /// <summary>Any other 4xx: the request itself is wrong, because of a bug or of bad data.</summary>
    public sealed record Refused(string Code, int Status) : GraphFault(Code);
}

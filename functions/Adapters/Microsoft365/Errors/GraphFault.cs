using NodaTime;

namespace OutlookOneOnOne.Adapters.Microsoft365.Errors;

/// <summary>
/// Why Graph did not do what was asked, after all the patience of the pipeline. <see cref="Code"/> is Graph's word for it, such as
/// <c>ErrorItemNotFound</c>, or ours where the request never arrived; it is fit for logs.
/// </summary>
internal abstract record GraphFault(string Code)
{
    /// <summary>401: the token was not taken.</summary>
    public sealed record NotAuthenticated(string Code) : GraphFault(Code);

    /// <summary>403: this identity may not, or not in this mailbox.</summary>
    public sealed record AccessDenied(string Code) : GraphFault(Code);

    /// <summary>404: no such person, mailbox (<c>MailboxNotEnabledForRESTAPI</c>), event or subscription.</summary>
    public sealed record NotFound(string Code) : GraphFault(Code);

    /// <summary>409: there is one already.</summary>
    public sealed record Conflict(string Code) : GraphFault(Code);

    /// <summary>410, or a sync state that is lost: begin anew.</summary>
    public sealed record Gone(string Code) : GraphFault(Code);

    /// <summary>412: changed since it was read.</summary>
    public sealed record Stale(string Code) : GraphFault(Code);

    /// <summary>429, or a 503 that says when: nothing was done; come again after <paramref name="Delay"/>.</summary>
    public sealed record Busy(string Code, Duration Delay) : GraphFault(Code);

    /// <summary>5xx, no answer in time, no connection, or half an answer: whether anything was done nobody knows.</summary>
    public sealed record Unavailable(string Code) : GraphFault(Code);

    /// <summary>Any other 4xx: the request itself is wrong, which is our mistake or the data's.</summary>
    public sealed record Refused(string Code, int Status) : GraphFault(Code);
}

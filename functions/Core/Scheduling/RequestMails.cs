using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>
/// Makes sure that each request for a 1:1 is mailed once, however many processes try, and whenever one of them is killed. What became of
/// the mail is kept with the request, in the asker's partition.
/// </summary>
public sealed class RequestMails(RequestStore store, ReadFigures figures)
{
    /// <summary>Claims the mail for one process among all. Throws when the storage fails.</summary>
    /// <param name="request">Who asked whom, and the earliest time at which it may have been.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="now">The current time.</param>
    /// <param name="lease">How long the process may take before another may take over.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<RequestMailClaim> ClaimAsync(
        RequestToManager request, OrgChart chart, Instant now, Duration lease, CancellationToken cancellationToken)
    {
        var review = await figures.OfPairAsync(request.Asker, request.Manager, chart, now, cancellationToken);
        var (pair, claim) = ((review as PairReview.Known)?.Line, (RequestMailClaim)new RequestMailClaim.NotAskedYet());
        await store.ChangeAsync(
            request.Asker.Id,
            current =>
            {
                claim = Claim(current, request, pair, now, lease);
                return claim is RequestMailClaim.Granted granted ? With(current, request, granted.Mail) : current;
            },
            cancellationToken);
        return claim;
    }

    /// <summary>It was sent, or there is nothing to tell any more: nobody will send it.</summary>
    public Task SettleAsync(RequestToManager request, RequestMailState claim, CancellationToken cancellationToken) => store.ChangeAsync(
        request.Asker.Id,
        current => current.LastAsked.GetValueOrDefault(request.Manager.Id) == claim.Asked
            ? With(current, request, claim with { HeldUntil = null })
            : current,
        cancellationToken);

    /// <summary>It was not sent, so the next sender may try at once. Has no effect if another has taken over the claim.</summary>
    public Task ReleaseAsync(RequestToManager request, RequestMailState claim, CancellationToken cancellationToken) => store.ChangeAsync(
        request.Asker.Id,
        current => current.MailTo(request.Manager.Id) == claim
            ? current with { Mails = current.Mails.Remove(request.Manager.Id) }
            : current,
        cancellationToken);

    private static RequestMailClaim Claim(
        OneOnOneRequests current, RequestToManager request, PairCoverage? pair, Instant now, Duration lease)
    {
        if (!current.LastAsked.TryGetValue(request.Manager.Id, out var asked) || asked < request.From)
        {
            return new RequestMailClaim.NotAskedYet();
        }

        return current.MailTo(request.Manager.Id) switch
        {
            { HeldUntil: { } until } when until > now => new RequestMailClaim.HeldByAnother(until),
            { HeldUntil: null } => new RequestMailClaim.NothingToTell(),
            _ when !OneOnOneRequests.IsOpen(asked, pair, now) => new RequestMailClaim.NothingToTell(),
            _ => new RequestMailClaim.Granted(new RequestMailState(asked, now + lease)),
        };
    }

    private static OneOnOneRequests With(OneOnOneRequests current, RequestToManager request, RequestMailState mail) =>
        current with { Mails = current.Mails.SetItem(request.Manager.Id, mail) };
}

/// <summary>A request of one person to their manager.</summary>
/// <param name="Asker">Who asks.</param>
/// <param name="Manager">Who is asked.</param>
/// <param name="From">It was asked at this time, or has been asked again since.</param>
public sealed record RequestToManager(Person Asker, Person Manager, Instant From);

/// <summary>The result of claiming the mail about a request.</summary>
public abstract record RequestMailClaim
{
    private RequestMailClaim()
    {
    }

    /// <summary>Send it, then settle or release this claim.</summary>
    public sealed record Granted(RequestMailState Mail) : RequestMailClaim;

    /// <summary>Another process holds the claim.</summary>
    public sealed record HeldByAnother(Instant Until) : RequestMailClaim;

    /// <summary>It was sent, or the two have met or will meet, or too much time has passed.</summary>
    public sealed record NothingToTell : RequestMailClaim;

    /// <summary>The request is not stored, or not yet.</summary>
    public sealed record NotAskedYet : RequestMailClaim;
}

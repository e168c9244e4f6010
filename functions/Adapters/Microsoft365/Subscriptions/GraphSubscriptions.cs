using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Microsoft365.Subscriptions;

/// <summary>Subscriptions to the events of calendars (https://learn.microsoft.com/graph/api/resources/subscription).</summary>
internal sealed class GraphSubscriptions(GraphClients clients, IOptions<Microsoft365Options> options) : ISubscriptions
{
    private const string Changes = "created,updated,deleted";

    // Graph lists a hundred subscriptions per page. More pages than this mean a loop of links.
    private const int MaxPages = 2_000;

    private GraphServiceClient Client => clients.For(GraphRole.Writer);

    private Uri Site =>
        options.Value.NotificationSite ?? throw new InvalidOperationException("Subscriptions need Microsoft365:NotificationSite.");

    public async Task<SubscribeResult> CreateAsync(
        PersonId owner, string clientState, Instant expiresAt, CancellationToken cancellationToken)
    {
        var request = new Subscription
        {
            ChangeType = Changes,
            Resource = ResourceOf(owner),
            NotificationUrl = new Uri(Site, "api/graph/notifications").AbsoluteUri,
            LifecycleNotificationUrl = new Uri(Site, "api/graph/lifecycle").AbsoluteUri, // It cannot be added later.
            ClientState = clientState,
            ExpirationDateTime = expiresAt.ToDateTimeOffset(),
        };
        return ToResult(
            await GraphErrors.TryAsync(
                () => Client.Subscriptions.PostAsync(request, cancellationToken: cancellationToken), cancellationToken));
    }

    public async Task<SubscribeResult> RenewAsync(SubscriptionId id, Instant expiresAt, CancellationToken cancellationToken)
    {
        var change = new Subscription { ExpirationDateTime = expiresAt.ToDateTimeOffset() };
        var answer = await GraphErrors.TryAsync(
            () => Client.Subscriptions[id.Value].PatchAsync(change, cancellationToken: cancellationToken), cancellationToken);
        return answer is GraphResult<Subscription>.Failed { Fault: GraphFault.NotFound }
            ? new SubscribeResult.NotFound()
            : ToResult(answer);
    }

    /// <summary>
    /// Deletes a subscription that notifies another address, as after a move to another host, because it blocks a new one and is of no
    /// use to us.
    /// </summary>
    public async Task<SubscribeResult> FindAsync(PersonId owner, CancellationToken cancellationToken)
    {
        var page = await GraphErrors.TryAsync(() => Client.Subscriptions.GetAsync(cancellationToken: cancellationToken), cancellationToken);
        for (var count = 1; count <= MaxPages; count++)
        {
            if (page is not GraphResult<SubscriptionCollectionResponse>.Succeeded { Value: { Value: { } subscriptions } given })
            {
                return FaultOf(page.Match(_ => new GraphFault.Unavailable("noValue"), fault => fault));
            }

            if (subscriptions.Find(s => IsOf(owner, s)) is { } found)
            {
                return found.NotificationUrl?.StartsWith(Site.AbsoluteUri, StringComparison.OrdinalIgnoreCase) is true
                    ? ActiveOf(found)
                    : await DeleteAsync(new SubscriptionId(found.Id!), cancellationToken); // Graph names every subscription it lists
            }

            if (given.OdataNextLink is not { Length: > 0 } next)
            {
                break;
            }

            page = await GraphErrors.TryAsync(
                () => Client.Subscriptions.WithUrl(next).GetAsync(cancellationToken: cancellationToken), cancellationToken);
        }

        return new SubscribeResult.NotFound();
    }

    public async Task<SubscribeResult> DeleteAsync(SubscriptionId id, CancellationToken cancellationToken) =>
        await GraphErrors.TryAsync(
            () => Client.Subscriptions[id.Value].DeleteAsync(cancellationToken: cancellationToken), cancellationToken) switch
        {
            null or GraphFault.NotFound => new SubscribeResult.NotFound(),
            var fault => FaultOf(fault),
        };

    private static string ResourceOf(PersonId owner) => $"users/{owner.Value}/events";

    private static bool IsOf(PersonId owner, Subscription found) =>
        string.Equals(found.Resource?.Trim('/'), ResourceOf(owner), StringComparison.OrdinalIgnoreCase) && found.Id is { Length: > 0 };

    private static SubscribeResult ToResult(GraphResult<Subscription> answer) => answer.Match(ActiveOf, FaultOf);

    private static SubscribeResult ActiveOf(Subscription given) =>
        given is { Id: { Length: > 0 } id, ExpirationDateTime: { } expires }
            ? new SubscribeResult.Active(new SubscriptionId(id), Instant.FromDateTimeOffset(expires))
            : FaultOf(new GraphFault.Unavailable("subscriptionWithoutId"));

    private static SubscribeResult FaultOf(GraphFault fault) => fault switch
    {
        GraphFault.Conflict => new SubscribeResult.Duplicate(),
        GraphFault.NotFound => new SubscribeResult.Refused(SubscriptionFault.NoMailbox),
        GraphFault.AccessDenied denied when IsLimit(denied) => new SubscribeResult.Refused(SubscriptionFault.TooMany),
        GraphFault.AccessDenied or GraphFault.NotAuthenticated => new SubscribeResult.Refused(SubscriptionFault.AccessDenied),
        GraphFault.Refused { Code: "ValidationError" } => new SubscribeResult.Refused(SubscriptionFault.AddressNotValidated),
        GraphFault.Busy busy => new SubscribeResult.TryLater(busy.Delay, fault.Code),
        _ => new SubscribeResult.TryLater(Duration.FromMinutes(1), fault.Code),
    };

    // When the limit of subscriptions is reached, Graph returns 403; only the error code shows that permissions are not the problem.
    private static bool IsLimit(GraphFault fault) =>
        fault.Code.Contains("Limit", StringComparison.OrdinalIgnoreCase) || fault.Code.Contains("Quota", StringComparison.OrdinalIgnoreCase)
        || fault.Code.Contains("TooMany", StringComparison.OrdinalIgnoreCase);
}

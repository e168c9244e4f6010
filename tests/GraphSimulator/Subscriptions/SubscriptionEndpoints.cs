using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>https://learn.microsoft.com/graph/api/resources/subscription: create, read, renew, reauthorize, delete.</summary>
internal sealed class SubscriptionEndpoints(
    SubscriptionRegistry book, Webhooks webhooks, Tenant tenant, (Tokens Tokens, int MaxMinutes) rules)
{
    private static readonly string[] Reading = ["Calendars.Read", "Calendars.ReadWrite"];

    private static readonly string[] Given =
    [
        "changeType",
        "notificationUrl",
        "lifecycleNotificationUrl",
        "resource",
        "expirationDateTime",
        "clientState",
        "latestSupportedTlsVersion",
    ];

    public IEnumerable<Operation> Operations =>
    [
        new("POST", "/subscriptions", [], CreateAsync),
        new("GET", "/subscriptions", [], (call, _) => Task.FromResult(List(call))),
        new("GET", "/subscriptions/{subscription-id}", [], (call, _) => Task.FromResult(Answer(call, Find(call)))),
        new("PATCH", "/subscriptions/{subscription-id}", [], RenewAsync),
        new("POST", "/subscriptions/{subscription-id}/reauthorize", [], (call, _) => Task.FromResult(Reauthorize(call))),
        new("DELETE", "/subscriptions/{subscription-id}", [], (call, _) => Task.FromResult(Delete(call))),
    ];

    private async Task<GraphResponse> CreateAsync(GraphCall call, CancellationToken ct)
    {
        call.Query.Only();
        var request = Read(call);
        request.Only(Given);
        var subscription = new SimulatedSubscription(
            Guid.NewGuid().ToString(), call.App.Name, request.Resource, MailboxOf(request, call.App), request.ChangeTypes,
            request.NotificationUrl, request.LifecycleUrl, request.ClientState, call.Preferences.ImmutableIds)
        {
            Expires = request.Expires,
            AppId = call.App.AppId,
        };
        await webhooks.ValidateAsync(subscription.NotificationUrl, ct);
        if (subscription.LifecycleUrl is { } lifecycle)
            await webhooks.ValidateAsync(lifecycle, ct);
        book.Add(subscription);
        return Answer(call, subscription, 201);
    }

    /// <summary>Renewing also reauthorizes. A lifecycle address cannot be added later.</summary>
    private async Task<GraphResponse> RenewAsync(GraphCall call, CancellationToken ct)
    {
        call.Query.Only();
        var found = Find(call);
        var json = call.JsonBody();
        var request = new SubscriptionRequest(json, book.Now, rules.MaxMinutes);
        request.Only("expirationDateTime", "notificationUrl");
        var renewed = found with { Expires = json["expirationDateTime"] is null ? found.Expires : request.Expires, IsPaused = false };
        if (json["notificationUrl"] is not null)
        {
            renewed = renewed with { NotificationUrl = request.NotificationUrl };
            await webhooks.ValidateAsync(renewed.NotificationUrl, ct);
        }

        book.Replace(renewed);
        return Answer(call, renewed);
    }

    private GraphResponse Reauthorize(GraphCall call)
    {
        book.Replace(Find(call) with { IsPaused = false });
        return new GraphResponse(204);
    }

    private GraphResponse Delete(GraphCall call)
    {
        book.Remove(Find(call).Id);
        return new GraphResponse(204);
    }

    private GraphResponse List(GraphCall call)
    {
        call.Query.Only();
        return GraphResponse.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#subscriptions",
            ["value"] = new JsonArray([.. book.All.Where(s => s.App == call.App.Name).Select(s => s.Json(null))]),
        });
    }

    private SimulatedSubscription Find(GraphCall call) =>
        book.Find(call.Values["subscription-id"]) is { } found && found.App == call.App.Name
            ? found
            : throw new GraphRefusal(404, "ResourceNotFound", "The object was not found.");

    private SubscriptionRequest Read(GraphCall call) => new(call.JsonBody(), book.Now, rules.MaxMinutes);

    /// <summary>The service behind the resource is called first, and the message of its refusal is passed on.</summary>
    private string MailboxOf(SubscriptionRequest request, SimulatedApp app)
    {
        var name = request.MailboxOf(app.SignedInAs);
        if (!app.MayAnyOf(Reading) || !rules.Tokens.IsOpen(app, name))
            throw new GraphRefusal(
                403,
                "ExtensionError",
                "Operation: Create; Exception: [Status Code: Forbidden; Reason: Access is denied. Check credentials and try again.]");
        return tenant.Find(name) is { HasMailbox: true, Mail: not null } owner
            ? owner.Id
            : throw new GraphRefusal(
                404,
                "ExtensionError",
                "Operation: Create; Exception: [Status Code: NotFound; Reason: The specified object was not found in the store.]");
    }

    private static GraphResponse Answer(GraphCall call, SimulatedSubscription subscription, int status = 200) =>
        GraphResponse.Ok(subscription.Json($"{call.Root}/$metadata#subscriptions/$entity"), status);
}

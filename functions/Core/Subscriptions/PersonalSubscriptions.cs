using System.Text.Json.Nodes;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>The subscription to a person's calendar. Deleting it ends the subscription first, and throws when that fails.</summary>
public sealed class PersonalSubscriptions(SubscriptionStore store, ISubscriptions subscriptions) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "subscription";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken) =>
        (await store.ReadAsync(person, cancellationToken)).DocumentOrNull?.State switch
        {
            SubscriptionState.Active active => Json("active", "until", active.ExpiresAt),
            SubscriptionState.Lost lost => Json("lost", "since", lost.At),
            SubscriptionState.Refused refused => Json("refused", "since", refused.At),
            _ => new JsonObject(),
        };

    /// <inheritdoc/>
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        if ((await store.ReadAsync(person, cancellationToken)).DocumentOrNull?.State is SubscriptionState.Active active
            && await subscriptions.DeleteAsync(active.Id, cancellationToken) is SubscribeResult.TryLater later)
        {
            throw new IOException($"Subscription {active.Id} could not be deleted now: {later.Reason}");
        }

        await store.ForgetAsync(person, cancellationToken);
    }

    private static JsonObject Json(string state, string when, NodaTime.Instant at) =>
        new() { ["state"] = state, [when] = InstantPattern.ExtendedIso.Format(at) };
}

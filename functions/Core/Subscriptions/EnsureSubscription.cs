using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>
/// Makes the subscription to one calendar what it should be. After a crash between Graph and the store, Graph reports that one exists
/// already, and we adopt it. Two processes at once do no harm: Graph lets only one of two be created.
/// </summary>
public sealed class EnsureSubscription(ReadSettings settings, SubscriptionStore store, ISubscriptions graph, ClientStates states)
{
    /// <param name="owner">The owner of the calendar.</param>
    /// <param name="notice">What happened, and to which subscription, if to a particular one.</param>
    /// <param name="chart">Who is in the organisation.</param>
    /// <param name="now">The current time.</param>
    /// <param name="created">
    /// Called when Graph has a new one and before it is stored, to handle changes that nobody reported before it. After a crash in between,
    /// the next run finds it unknown, adopts it, and calls this again.
    /// </param>
    /// <param name="cancellationToken">Stops it; the next run finds what Graph has done by then.</param>
    public async Task<SubscriptionCheck> ForAsync(
        PersonId owner,
        (SubscriptionEvent Event, SubscriptionId? Of) notice,
        OrgChart chart,
        Instant now,
        Func<CancellationToken, Task> created,
        CancellationToken cancellationToken)
    {
        var wanted = chart.Find(owner) is not null && (await settings.OfAsync(owner, cancellationToken)).PreparesAny;
        var stored = await store.ReadAsync(owner, cancellationToken);
        var run = new Run(store, graph, states, (owner, stored.SeenRevision, now), created);
        return SubscriptionRule.After(notice.Event, notice.Of, stored.DocumentOrNull?.State, wanted, states.KeyId, now) switch
        {
            SubscriptionStep.Nothing => new SubscriptionCheck.Unchanged(),
            SubscriptionStep.Create => await run.CreateAsync(cancellationToken),
            SubscriptionStep.Renew renew => await run.RenewAsync(renew.Id, cancellationToken),
            SubscriptionStep.Replace replace => await run.ReplaceAsync(replace.Id, cancellationToken),
            SubscriptionStep.End end => await run.EndAsync(end.Id, cancellationToken),
            SubscriptionStep.Forget => await run.ForgetAsync(cancellationToken),
            _ => throw new InvalidOperationException("SubscriptionStep has no other case."),
        };
    }

    private sealed class Run(
        SubscriptionStore store,
        ISubscriptions graph,
        ClientStates states,
        (PersonId Owner, Revision? Seen, Instant Now) of,
        Func<CancellationToken, Task> created)
    {
        private readonly PersonId owner = of.Owner;

        private Instant End => of.Now + SubscriptionRule.RequestedLifetime;

        public async Task<SubscriptionCheck> CreateAsync(CancellationToken cancellationToken)
        {
            var response = await graph.CreateAsync(owner, states.For(owner), End, cancellationToken);
            return response is SubscribeResult.Duplicate
                ? await AdoptAsync(cancellationToken)
                : await RememberAsync(response, states.KeyId, new SubscriptionCheck.Created(), cancellationToken);
        }

        public async Task<SubscriptionCheck> RenewAsync(SubscriptionId id, CancellationToken cancellationToken)
        {
            var renewed = await graph.RenewAsync(id, End, cancellationToken);
            return renewed is SubscribeResult.NotFound
                ? await CreateAsync(cancellationToken)
                : await RememberAsync(renewed, states.KeyId, new SubscriptionCheck.Renewed(), cancellationToken);
        }

        public async Task<SubscriptionCheck> ReplaceAsync(SubscriptionId id, CancellationToken cancellationToken) =>
            WhyNotDeleted(await graph.DeleteAsync(id, cancellationToken)) ?? await CreateAsync(cancellationToken);

        public async Task<SubscriptionCheck> EndAsync(SubscriptionId id, CancellationToken cancellationToken) =>
            WhyNotDeleted(await graph.DeleteAsync(id, cancellationToken)) ?? await ForgetAsync(cancellationToken);

        public async Task<SubscriptionCheck> ForgetAsync(CancellationToken cancellationToken)
        {
            await store.ForgetAsync(owner, cancellationToken);
            return new SubscriptionCheck.Ended();
        }

        /// <summary>Most likely ours, from a run that was killed; but we do not know which key signed its client state.</summary>
        private async Task<SubscriptionCheck> AdoptAsync(CancellationToken cancellationToken) =>
            await graph.FindAsync(owner, cancellationToken) switch
            {
                SubscribeResult.Active found => await RememberAsync(
                    await graph.RenewAsync(found.Id, End, cancellationToken), signedWith: null, new SubscriptionCheck.Created(),
                    cancellationToken),
                var other => await RememberAsync(other, signedWith: null, new SubscriptionCheck.Created(), cancellationToken),
            };

        private async Task<SubscriptionCheck> RememberAsync(
            SubscribeResult answer, string? signedWith, SubscriptionCheck outcome, CancellationToken cancellationToken)
        {
            switch (answer)
            {
                case SubscribeResult.Active active:
                    await (outcome is SubscriptionCheck.Created ? created(cancellationToken) : Task.CompletedTask);
                    return await SaveAsync(
                        new SubscriptionState.Active(active.Id, active.ExpiresAt, signedWith), outcome, cancellationToken);
                case SubscribeResult.Refused refused:
                    return await SaveAsync(
                        new SubscriptionState.Refused(refused.Fault, of.Now), new SubscriptionCheck.Refused(refused.Fault),
                        cancellationToken);
                case SubscribeResult.TryLater later:
                    return new SubscriptionCheck.TryLater(later.After, later.Reason);
                default:
                    return new SubscriptionCheck.TryLater(SubscriptionRule.PropagationTime,
                        $"Graph reported the subscription for {owner} both as existing and as missing.");
            }
        }

        /// <summary>Another writer that saved first has done the same.</summary>
        private async Task<SubscriptionCheck> SaveAsync(
            SubscriptionState state, SubscriptionCheck outcome, CancellationToken cancellationToken) =>
            await store.SaveAsync(new SubscriptionRecord(owner, state), of.Seen, cancellationToken) is Saved<SubscriptionRecord>
                ? outcome
                : new SubscriptionCheck.Unchanged();

        /// <summary>A subscription that we may not delete is no longer ours, and expires within a week.</summary>
        private static SubscriptionCheck.TryLater? WhyNotDeleted(SubscribeResult deleted) =>
            deleted is SubscribeResult.TryLater later ? new SubscriptionCheck.TryLater(later.After, later.Reason) : null;
    }
}

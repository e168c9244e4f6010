using NodaTime;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Checks that Graph tells us about changes in the calendars of those who asked for agendas.</summary>
/// <param name="subscriptions">The subscriptions that we have stored.</param>
/// <param name="clock">The current time.</param>
public sealed class DiagnoseSubscriptions(SubscriptionStore subscriptions, IClock clock) : IDiagnose
{
    /// <inheritdoc/>
    public Func<IDiagnosisMessages, string> Part => say => say.PartsSubscriptions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        var (now, all) = (clock.GetCurrentInstant(), await subscriptions.ReadAllAsync(cancellationToken));
        var missing = all.Count(s => s.State is not SubscriptionState.Active { ExpiresAt: var end } || end <= now);
        return
        [
            missing == 0
                ? Finding.Fine(Part)
                : Finding.Faulty(
                    Part,
                    say => say.SubscriptionsMissing(missing, all.Count),
                    say => say.SubscriptionsRemedy),
        ];
    }
}

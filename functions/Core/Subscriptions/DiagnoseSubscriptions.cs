using NodaTime;
using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Core.Subscriptions;

/// <summary>Checks that Graph tells us about changes in the calendars of those who asked for agendas.</summary>
/// <param name="subscriptions">The subscriptions that we have stored.</param>
/// <param name="clock">The current time.</param>
public sealed class DiagnoseSubscriptions(SubscriptionStore subscriptions, IClock clock) : IDiagnose
{
    /// <inheritdoc/>
    public string Part => "subscriptions";

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
                    $"Graph does not tell us about changes in {missing} of {all.Count} calendars.",
                    "Check that these people are in the organisers' group and that /api/graph/notifications can be reached from outside " +
                    "(docs/operate.md, \"Lost subscriptions\"). They are created again every six hours."),
        ];
    }
}

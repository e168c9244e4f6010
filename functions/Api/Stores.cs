using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Api;

/// <summary>
/// The store of each feature, on the <c>IDocuments</c> that the host registers. A new store is one line here, for both hosts.
/// </summary>
internal static class Stores
{
    /// <summary>Adds the stores. What the host has already registered stays.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services)
    {
        services.TryAddSingleton<SettingsStore>();
        services.TryAddSingleton<CoachingStore>();
        services.TryAddSingleton<SubscriptionStore>();
        services.TryAddSingleton<InviteLedger>();
        services.TryAddSingleton<DigestLedger>();
        services.TryAddSingleton<CoverageStore>();
        services.TryAddSingleton<NoteStore>();
        services.TryAddSingleton<AgendaStore>();
        return services;
    }
}

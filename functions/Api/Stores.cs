using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.PersonalData;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Api;

/// <summary>
/// The store of each feature, on the <c>IDocuments</c> that the host registers, and who exports and deletes what a person has in it. Both
/// hosts run this.
/// </summary>
internal static class Stores
{
    /// <summary>Adds the stores. What the host has already registered stays.</summary>
    public static IServiceCollection AddStores(this IServiceCollection services)
    {
        services.TryAddSingleton<SettingsStore>();
        services.TryAddSingleton<CoachingStore>();
        services.TryAddSingleton<RequestStore>();
        services.TryAddSingleton<SubscriptionStore>();
        services.TryAddSingleton<InviteLedger>();
        services.TryAddSingleton<DigestLedger>();
        services.TryAddSingleton<FirstDigests>();
        services.TryAddSingleton(s => new CoverageStore(s.GetRequiredService<IDocuments>())
        {
            Kept = s.GetService<CoverageRetention>()?.Kept,
        });
        services.TryAddSingleton<SamePersonStore>();
        services.TryAddSingleton<NoteStore>();
        services.TryAddSingleton<AgendaStore>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPairWriting, RenamedNotes>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPairWriting, RenamedAgendas>());
        services.TryAddSingleton<AssistantCallStore>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalNotes>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalAgendas>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalInvites>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalSettings>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalCoverage>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalDigests>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalPreviews>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalCoaching>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalRequests>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalIds>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalDirectory>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalAssistantCalls>());
        return services;
    }
}

/// <summary>The kinds of documents that hold what people write, which each host seals.</summary>
public static class SealedKinds
{
    /// <summary>Notes and action items, agendas with the wording of their template, and agenda items with the templates chosen.</summary>
    public static IReadOnlyList<IDocumentKind> All { get; } = [.. NoteStore.KindsWithWords, .. AgendaStore.KindsWithWords];
}

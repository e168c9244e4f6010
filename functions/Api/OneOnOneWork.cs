using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookOneOnOne.Api.Coverage;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Digest.Requests;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.PersonalData;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Retention;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api;

/// <summary>
/// The background work, the same on every host. A host registers the ports: those of the API, <c>ICalendar</c>, <c>IInvites</c>,
/// <c>LiveAgendas</c>, <c>IMailer</c>, <c>IWorkQueue</c> and, if it reads a directory of its own, <c>IDirectory</c> and
/// <c>IOrganisationSnapshots</c>. It runs each <see cref="IRecurringWork"/> and <see cref="RefreshDirectory"/> on schedule, and
/// passes the messages of its queues to <see cref="HandleWork"/>.
/// </summary>
public static class OneOnOneWork
{
    /// <summary>Adds the background work. Services that the host has already registered are kept.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddOneOnOneWork(this IServiceCollection services)
    {
        services.TryAddSingleton<RefreshDirectory>();
        services.TryAddSingleton<ReadFirstDirectory>();
        AddReading(services);
        AddAgendas(services);
        AddDigests(services);
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<ForgetOldNotes>(s, OptionsOf(s).Notes));
        services.TryAddSingleton<ForgetOldCoverage>();
        services.TryAddSingleton<ForgetOldAssistantCalls>();
        services.TryAddSingleton<Retain>();
        services.TryAddSingleton<ResealText>();
        services.TryAddSingleton<HandleWork>();
        return services.AddUseCases();
    }

    /// <summary>
    /// Adds change notifications from Microsoft Graph. The host registers <c>ISubscriptions</c> and <see cref="ClientStates"/>; without
    /// the latter, the endpoints for notifications answer 404.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The same <paramref name="services"/>.</returns>
    public static IServiceCollection AddOneOnOneSubscriptions(this IServiceCollection services)
    {
        services.TryAddSingleton<DueSubscriptions>();
        services.TryAddSingleton<EnsureSubscription>();
        services.TryAddSingleton<RenewSubscriptions>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHandleWork, HandleSubscriptionEvent>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPersonalData, PersonalSubscriptions>());
        return services;
    }

    private static void AddReading(IServiceCollection services)
    {
        services.TryAddSingleton<IReadingRounds, WeeklyRounds>();
        services.TryAddSingleton<IAbsences, RememberedAbsences>();
        services.TryAddSingleton(s => OptionsOf(s).Recognition);
        services.TryAddSingleton<MoveAgenda>();
        services.TryAddSingleton<MoveNotes>();
        services.TryAddSingleton<FollowMoves>();
        services.AddRefreshCoverage(s => s.GetRequiredService<FollowMoves>().ForAsync);
        services.TryAddSingleton<RefreshCalendars>();
        services.TryAddSingleton<DueCalendars>();
        services.TryAddSingleton<PlanCoverage>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHandleWork, ReadCalendars>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHandleWork, HandleCalendarChange>());
    }

    private static void AddAgendas(IServiceCollection services)
    {
        services.TryAddSingleton(s => new PrepareDueAgenda(
            s.GetRequiredService<ReadFigures>(),
            s.GetRequiredService<PrepareAgenda>(),
            s.GetRequiredService<OrganisationTemplates>().LibraryAsync,
            async (request, chart, now, cancel) => await s.GetRequiredService<AddCheckIn>().ToAsync(
                await s.GetRequiredService<AgendaLanguage>().AddToAsync(
                    request, await s.GetRequiredService<ICurrentOrganisation>().GetAsync(cancel), cancel),
                chart,
                now,
                cancel)));
        services.TryAddSingleton(s => new InsertAgenda(
            s.GetRequiredService<ReadSettings>(), s.GetRequiredService<IInvites>(), s.GetRequiredService<InviteLedger>())
        {
            Recognition = s.GetRequiredService<RecognitionPolicy>(),
        });
        services.TryAddSingleton<DeliverAgenda>();
        services.TryAddSingleton<DueAgendas>();
        services.TryAddSingleton<PlanAgendas>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHandleWork, WriteAgenda>());
    }

    private static void AddDigests(IServiceCollection services)
    {
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<SendDigest>(s, OptionsOf(s).DigestLease));
        services.TryAddSingleton<DigestInputs>();
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<SendPreview>(s, OptionsOf(s).DigestLease));
        services.TryAddSingleton<RequestMails>();
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<SendRequest>(s, OptionsOf(s).DigestLease));
        services.TryAddSingleton<DeliverRequest>();
        services.TryAddSingleton<PlanPreviews>();
        services.TryAddSingleton<DeliverPreview>();
        services.TryAddSingleton<KeepPreview>();
        services.TryAddSingleton<PlanKeptPreviews>();
        services.TryAddSingleton<PlanDigests>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHandleWork, DeliverDigest>(s => new DeliverDigest(
            s.GetRequiredService<ICurrentOrganisation>(),
            s.GetRequiredService<DigestInputs>(),
            s.GetRequiredService<SendDigest>(),
            s.GetRequiredService<IClock>())
        {
            Previews = s.GetRequiredService<DeliverPreview>(),
            Requests = s.GetRequiredService<DeliverRequest>(),
            Kept = s.GetRequiredService<KeepPreview>(),
        }));
    }

    private static ApiOptions OptionsOf(IServiceProvider services) => services.GetRequiredService<IOptions<ApiOptions>>().Value;
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Digest;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Api.Subscriptions;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Digest.Requests;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.PersonalData;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api;

/// <summary>Registers Core's use cases on the host's ports. Services that the host has already registered are kept.</summary>
internal static class UseCases
{
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        services.AddStores();
        services.TryAddSingleton(s => OptionsOf(s).Coverage);
        services.TryAddSingleton(s => OptionsOf(s).Digest);
        services.TryAddSingleton(s => OptionsOf(s).Languages);
        services.TryAddSingleton(s => s.GetRequiredService<DigestPolicy>().Sharing);
        services.TryAddSingleton<ReadCoverage>();
        services.TryAddSingleton<ReadFigures>();
        services.TryAddSingleton<CorrectPair>();
        services.TryAddSingleton<EnterAbsences>();
        services.TryAddSingleton<IAbsences, RememberedAbsences>();
        services.TryAddSingleton<IFreeBusy, NoFreeBusy>();
        services.TryAddSingleton<FindTimes>();
        services.TryAddSingleton<ReadMyActions>();
        services.TryAddSingleton<JoinIds>();
        services.TryAddSingleton<Notebooks>();
        services.TryAddSingleton<AssistantAccess>();
        services.TryAddSingleton<RecordAssistantCall>();
        services.TryAddSingleton<ReadAssistantCalls>();
        services.TryAddSingleton<QueueRequest>();
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<AskForOneOnOne>(
            s, (Func<RequestToManager, CancellationToken, Task>)s.GetRequiredService<QueueRequest>().ForAsync));
        services.TryAddSingleton<ReadRequests>();
        services.TryAddSingleton<ReadCapacity>();
        services.TryAddSingleton<ReadSettings>();
        services.TryAddSingleton<StopDigest>();
        services.TryAddSingleton<StopPreview>();
        services.TryAddSingleton<StopMail>();
        services.TryAddSingleton<MailLanguage>();
        services.TryAddSingleton<PreparePair>();
        services.TryAddSingleton<ReadAgenda>();
        services.TryAddSingleton<PrepareAgenda>();
        services.TryAddSingleton<ChangeAgenda>();
        services.TryAddSingleton<ChangePair>();
        services.TryAddSingleton<PreferTemplate>();
        services.TryAddSingleton<ChooseLanguage>();
        services.TryAddSingleton(s => new AgendaLanguage(
            s.GetRequiredService<ReadSettings>(),
            s.GetRequiredService<ReadAgenda>(),
            s.GetRequiredService<LanguagePolicy>(),
            s.GetService<IInvites>())
        {
            Recognition = OptionsOf(s).Recognition,
        });
        services.TryAddSingleton<OrganisationLibrary>();
        services.TryAddSingleton<OrganisationTemplates>();
        services.TryAddSingleton<NotificationIntake>();
        services.TryAddSingleton<FittingTemplates>();
        services.TryAddSingleton<PairOverview>();
        services.TryAddSingleton<ReadSignals>();
        services.TryAddSingleton(CheckInRule.Default);
        services.TryAddSingleton(PracticeRule.Default);
        services.TryAddSingleton(CheckInQuestions.BuiltIn);
        services.TryAddSingleton<PlanPractice>();
        services.TryAddSingleton<CheckInsDue>();
        services.TryAddSingleton<RecordCheckIn>();
        services.TryAddSingleton<FollowSixWeeks>();
        services.TryAddSingleton<ClimbLadder>();
        services.TryAddSingleton<FitCheckIn>();
        services.TryAddSingleton<AddCheckIn>();
        services.TryAddSingleton<DueCheckIns>();
        services.TryAddSingleton<ExportPersonalData>();
        services.TryAddSingleton<DeletePersonalData>();
        services.AddSingleton<IDiagnose, DiagnoseQueues>();
        services.AddSingleton<IDiagnose, DiagnoseSubscriptions>();
        services.TryAddSingleton(
            s => new WriteDigest(IdeaCatalogue.BuiltIn, s.GetRequiredService<CheckInQuestions>(), s.GetRequiredService<DigestPolicy>()));
        services.TryAddSingleton<ReadPreview>();
        // Hosts that send digests set it.
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<ComposePreview>(s, OptionsOf(s).DigestLinks!));
        // Hosts that send digests set it.
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<ComposeRequest>(s, OptionsOf(s).DigestLinks!));
        // Hosts that send digests set it.
        services.TryAddSingleton(s => ActivatorUtilities.CreateInstance<ComposeDigest>(s, OptionsOf(s).DigestLinks!));
        return services;
    }

    private static ApiOptions OptionsOf(IServiceProvider services) => services.GetRequiredService<IOptions<ApiOptions>>().Value;
}

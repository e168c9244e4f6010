using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Assistants;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Coverage;
using OutlookOneOnOne.Api.Diagnosis;
using OutlookOneOnOne.Api.Digest;
using OutlookOneOnOne.Api.Health;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Invites;
using OutlookOneOnOne.Api.Meetings;
using OutlookOneOnOne.Api.Notes;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Api.Scheduling;
using OutlookOneOnOne.Api.Settings;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Api.Work;
using OutlookOneOnOne.Core.Coaching;

namespace OutlookOneOnOne.Api.Http;

/// <summary>
/// The JSON of all requests and responses: camelCase, ISO dates and times, enums as words; unknown and repeated fields are refused.
/// </summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProblemDocument))]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(ReadinessResponse))]
[JsonSerializable(typeof(IReadOnlyList<FindingResponse>))]
[JsonSerializable(typeof(MeResponse))]
[JsonSerializable(typeof(SettingsRequest))]
[JsonSerializable(typeof(SettingsResponse))]
[JsonSerializable(typeof(IReadOnlyList<AssistantCallResponse>))]
[JsonSerializable(typeof(MeetingRequest))]
[JsonSerializable(typeof(RecognitionResponse))]
[JsonSerializable(typeof(PairResponse))]
[JsonSerializable(typeof(TemplateChoiceRequest))]
[JsonSerializable(typeof(AgendaLanguageRequest))]
[JsonSerializable(typeof(PreparationRequest))]
[JsonSerializable(typeof(CadenceRequest))]
[JsonSerializable(typeof(CorrectionRequest))]
[JsonSerializable(typeof(ContestRequest))]
[JsonSerializable(typeof(CorrectedPairResponse))]
[JsonSerializable(typeof(IReadOnlyList<CorrectionResponse>))]
[JsonSerializable(typeof(AbsenceRequest))]
[JsonSerializable(typeof(MyAbsencesResponse))]
[JsonSerializable(typeof(OrganisationAbsencesRequest))]
[JsonSerializable(typeof(IReadOnlyList<PersonAbsencesResponse>))]
[JsonSerializable(typeof(TimesResponse))]
[JsonSerializable(typeof(RequestsResponse))]
[JsonSerializable(typeof(CapacityResponse))]
[JsonSerializable(typeof(MyCoverageResponse))]
[JsonSerializable(typeof(IReadOnlyList<DigestMentionResponse>))]
[JsonSerializable(typeof(DigestResponse))]
[JsonSerializable(typeof(NoteRequest))]
[JsonSerializable(typeof(ActionRequest))]
[JsonSerializable(typeof(DoneRequest))]
[JsonSerializable(typeof(MyActionsResponse))]
[JsonSerializable(typeof(NotebookEntryResponse))]
[JsonSerializable(typeof(NotebookEntriesResponse))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(IdProposalRequest))]
[JsonSerializable(typeof(IReadOnlyList<IdProposalResponse>))]
[JsonSerializable(typeof(IdAnswerRequest))]
[JsonSerializable(typeof(IdQuestionsResponse))]
[JsonSerializable(typeof(PrepareRequest))]
[JsonSerializable(typeof(AgendaResponse))]
[JsonSerializable(typeof(InviteResponse))]
[JsonSerializable(typeof(ItemsResponse))]
[JsonSerializable(typeof(AddItemRequest))]
[JsonSerializable(typeof(ReplaceItemsRequest))]
[JsonSerializable(typeof(EditItemRequest))]
[JsonSerializable(typeof(TemplateResponse))]
[JsonSerializable(typeof(TemplateRequest))]
[JsonSerializable(typeof(IReadOnlyList<TemplateResponse>))]
[JsonSerializable(typeof(IReadOnlyList<IdeaResponse>))]
[JsonSerializable(typeof(WeeklyItemResponse))]
[JsonSerializable(typeof(SixWeeksResponse))]
[JsonSerializable(typeof(LadderRequest))]
[JsonSerializable(typeof(WorkshopResponse))]
[JsonSerializable(typeof(LadderResponse))]
[JsonSerializable(typeof(SignalsResponse))]
[JsonSerializable(typeof(PracticeResponse))]
[JsonSerializable(typeof(IReadOnlyList<DueCheckInResponse>))]
[JsonSerializable(typeof(IReadOnlyList<CheckInQuestionResponse>))]
[JsonSerializable(typeof(CheckInRequest))]
[JsonSerializable(typeof(CheckInResponse))]
[JsonSerializable(typeof(IReadOnlyList<PoisonResponse>))]
[JsonSerializable(typeof(IReadOnlyList<Article>))]
[JsonSerializable(typeof(IReadOnlyList<Opener>))]
[JsonSerializable(typeof(IReadOnlyList<WalkthroughStep>))]
[JsonSerializable(typeof(IReadOnlyList<TacticalStatement>))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>The context with the options that <see cref="Configure"/> sets.</summary>
    public static ApiJson Web { get; } = Create();

    public static void Configure(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
    }

    private static ApiJson Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return new ApiJson(options);
    }
}

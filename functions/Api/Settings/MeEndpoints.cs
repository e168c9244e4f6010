using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OutlookOneOnOne.Api.Assistants;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Settings;

internal static class MeEndpoints
{
    public static void MapMe(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("", ReadAsync).Describe("readMe", "Gets my profile, manager, reports and settings").Produces<MeResponse>();
        me.MapPut("/settings", ChangeAsync)
            .Describe("changeMySettings", "Changes my settings")
            .Produces<SettingsResponse>()
            .AnswersWithProblems(400)
            .NeedsVersion();
    }

    private static async Task<IResult> ReadAsync(
        Caller caller,
        SettingsStore store,
        [FromServices] InsertAgenda? insert,
        LanguagePolicy languages,
        IOptions<ApiOptions> options,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync(caller.Id, cancellationToken);
        http.Response.SetETag(stored.SeenRevision);
        return TypedResults.Ok(AnswerFor(caller, stored, insert is { IsConnected: true }, languages.Address) with
        {
            AssistantAddress = AssistantEndpoint.AddressFor(http.Request, options.Value)?.AbsoluteUri,
        });
    }

    private static async Task<IResult> ChangeAsync(
        Caller caller,
        SettingsRequest request,
        SettingsStore store,
        LanguagePolicy languages,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var before = (await store.ReadAsync(caller.Id, cancellationToken)).Effective;
        if (request.Parse(before, languages, validation) is not { } settings)
        {
            return validation.Problem.Result();
        }

        if (!Precondition.TryRead(http.Request, out var seen, out var problem))
        {
            return problem.Result();
        }

        return (await store.SaveAsync(caller.Id, settings, seen, cancellationToken)).Match<IResult>(
            revision =>
            {
                http.Response.SetETag(revision);
                return TypedResults.Ok(SettingsResponse.Of(settings, revision.Value));
            },
            current => Problem.Changed.With(SettingsResponse.Of(current), ApiJson.Web.SettingsResponse, current.SeenRevision).Result());
    }

    private static MeResponse AnswerFor(Caller caller, Stored<PersonSettings> stored, bool changesInvites, FormOfAddress usual) => new(
        PersonResponse.Of(caller.Person),
        caller.Person.TimeZone.Id,
        caller.Chart.IsManager(caller.Id),
        caller.Chart.IsManagerOfManagers(caller.Id),
        caller.Roles,
        caller.Chart.ManagerOf(caller.Id) is { } manager ? PartnerOf(caller, manager) : null,
        [.. caller.Chart.DirectReportsOf(caller.Id).Select(report => PartnerOf(caller, report))],
        SettingsResponse.Of(stored),
        changesInvites,
        stored.Effective.Address ?? usual);

    private static PartnerResponse PartnerOf(Caller caller, Person other) => PartnerResponse.Of(caller.Person, other, caller.Chart);
}

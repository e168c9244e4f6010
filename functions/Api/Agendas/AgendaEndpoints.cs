using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Invites;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Invites;

namespace OutlookOneOnOne.Api.Agendas;

internal static class AgendaEndpoints
{
    private static readonly Problem NotPrepared = Problem.Of(
        404, "not-prepared", say => say.NotPreparedTitle, say => say.NotPreparedDetail);
    private static readonly Problem NothingFits = Problem.Of(404, "no-template", say => say.NoTemplateTitle, say => say.NoTemplateDetail);

    public static void MapAgendas(this IEndpointRouteBuilder api)
    {
        var agenda = api.MapGroup("/pairs/{pair}/agendas/{start}").WithTags("Agendas").AnswersWithProblems(400, 404);
        agenda.MapGet("", ReadAsync)
            .Describe("readAgenda", "Gets the agenda of the 1:1 that starts at this time")
            .Produces<AgendaResponse>();
        agenda.MapPut("", PrepareAsync)
            .Describe(
                "prepareAgenda",
                "Prepares the agenda, or switches it to another template",
                "Calling it again does not create a second agenda. With If-Match, it changes the agenda only if the ETag is still " +
                "current.")
            .Produces<AgendaResponse>().AnswersWithProblems(412);
        agenda.MapPost("/preview", PreviewAsync)
            .Describe(
                "previewAgenda",
                "Shows the agenda that would be prepared from this template, or from the one that fits best; saves nothing")
            .Produces<AgendaResponse>();
        agenda.MapPost("/invite", InviteAsync)
            .Describe(
                "inviteWithAgenda",
                "Puts the agenda into the invite, in the organiser's calendar",
                "Replaces an agenda that is already there and does not touch the online meeting. Exchange emails the update to the " +
                "other attendee.")
            .Produces<InviteResponse>();
        agenda.MapItems();
    }

    private static async Task<IResult> ReadAsync([AsParameters] AgendaRequestHandler agenda, CancellationToken cancellationToken) =>
        agenda.Refusal is { } problem ? problem.Result() : await AnswerAsync(agenda, cancellationToken);

    private static Task<IResult> PrepareAsync(
        [AsParameters] AgendaRequestHandler agenda,
        PrepareRequest request,
        [AsParameters] AgendaRequests requests,
        PrepareAgenda prepare,
        CancellationToken cancellationToken) =>
        requests.ForAsync(
            agenda,
            request,
            async (wanted, library) =>
            {
                var (seen, refused) = await agenda.VersionAsync(cancellationToken);
                if (refused is not null)
                {
                    return refused.Result();
                }

                return await prepare.ForAsync(wanted with { Seen = seen }, library, agenda.Now, cancellationToken) switch
                {
                    PrepareAgendaResult.Ready => await AnswerAsync(agenda, cancellationToken),
                    PrepareAgendaResult.Conflict => await agenda.ChangedAsync(cancellationToken),
                    PrepareAgendaResult.NoTemplateFits => NothingFits.Result(),
                    _ => throw new InvalidOperationException("PrepareAgendaResult has no other case."),
                };
            },
            cancellationToken);

    private static Task<IResult> PreviewAsync(
        [AsParameters] AgendaRequestHandler agenda,
        PrepareRequest request,
        [AsParameters] AgendaRequests requests,
        PrepareAgenda prepare,
        CancellationToken cancellationToken) =>
        requests.ForAsync(
            agenda,
            request,
            async (wanted, library) => await prepare.PreviewAsync(wanted, library, agenda.Now, cancellationToken) switch
            {
                AgendaPreview.Shown shown => PreviewResult(shown, agenda),
                AgendaPreview.NoTemplateFits => NothingFits.Result(),
                _ => throw new InvalidOperationException("AgendaPreview has no other case."),
            },
            cancellationToken);

    private static Ok<AgendaResponse> PreviewResult(AgendaPreview.Shown shown, AgendaRequestHandler agenda)
    {
        agenda.Http.Response.SetETag(shown.PairRevision);
        return TypedResults.Ok(AgendaResponse.Of(
            shown with { Pair = shown.Pair.BegunBy(agenda.Now) }, agenda.Caller.Person, agenda.Caller.Chart, agenda.Language));
    }

    private static async Task<IResult> InviteAsync(
        [AsParameters] AgendaRequestHandler agenda,
        [FromServices] InsertAgenda? insert,
        [FromServices] LiveAgendas? live,
        CancellationToken cancellationToken)
    {
        if (agenda.Refusal is { } problem)
        {
            return problem.Result();
        }

        if (await agenda.FindAsync(cancellationToken) is not { } prepared)
        {
            return NotPrepared.Result();
        }

        if (insert is not { IsConnected: true } || live is null)
        {
            return TypedResults.Ok(InviteResponse.NotConnected);
        }

        var organisation = agenda.Caller.Organisation;
        // Both are people of this chart: one is the caller, and the caller has found the other.
        var (lead, other) = (organisation.Chart.Find(prepared.Agenda.Lead)!, organisation.Chart.Find(prepared.Agenda.Other)!);
        var request = new InsertionRequest(prepared.Agenda, prepared.Pair, lead, other, live, agenda.Caller.Person.Id);
        var inserted = await insert.ForAsync(request, organisation, agenda.Now, cancellationToken);
        return TypedResults.Ok(InviteResponse.Of(inserted, agenda.Language));
    }

    private static async Task<IResult> AnswerAsync(AgendaRequestHandler agenda, CancellationToken cancellationToken)
    {
        if (await agenda.FindAsync(cancellationToken) is not { } prepared)
        {
            return NotPrepared.Result();
        }

        agenda.Http.Response.SetETag(prepared.PairRevision);
        return TypedResults.Ok(AgendaResponse.Of(prepared, agenda.Caller.Person, agenda.Caller.Chart, agenda.Language));
    }
}

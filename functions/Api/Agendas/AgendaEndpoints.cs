using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using OutlookOneOnOne.Api.Coaching;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Invites;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Api.Agendas;

internal static class AgendaEndpoints
{
    private static readonly Problem NotPrepared = Problem.Of(
        404, "not-prepared", "There is no agenda yet.", "Prepare it with PUT. You can add items before that.");
    private static readonly Problem NothingFits = Problem.Of(
        404, "no-template", "No template fits.", "Use one of the templates that /api/templates lists.");

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
        agenda.MapGet("/items", ReadItemsAsync)
            .Describe("readItems", "Lists the items of this agenda, including those still open from earlier ones")
            .Produces<ItemsResponse>();
        agenda.MapPut("/items", ReplaceAsync)
            .Describe(
                "replaceItems",
                "Replaces all items on this agenda at once",
                "Items are kept in the order given. Items that are only on other agendas are not affected. Nobody can change or remove " +
                "what the other person wrote.")
            .Produces<ItemsResponse>().AnswersWithProblems(413).NeedsVersion();
        agenda.MapPost("/items", AddAsync)
            .Describe("addItem", "Adds an item", EditsText)
            .Produces<ItemsResponse>()
            .AnswersWithProblems(409, 412, 413);
        agenda.MapPost("/items/{item}/edits", EditAsync)
            .Describe("editItem", "Rewords, ticks off, reopens, postpones or reorders an item", EditsText)
            .Produces<ItemsResponse>().AnswersWithProblems(409, 412);
        agenda.MapDelete("/items/{item}", RemoveAsync)
            .Describe("removeItem", "Removes an item permanently; only its author can", EditsText)
            .Produces<ItemsResponse>()
            .AnswersWithProblems(412);
    }

    private const string EditsText = "Applies to the current version. With If-Match, a request for an older version is refused, and the " +
        "response contains the current one to merge with.";

    private static async Task<IResult> ReadAsync([AsParameters] AgendaRequestHandler agenda, CancellationToken cancellationToken) =>
        agenda.Refusal is { } problem ? problem.Result() : await AnswerAsync(agenda, cancellationToken);

    private static async Task<IResult> PrepareAsync(
        [AsParameters] AgendaRequestHandler agenda,
        PrepareRequest request,
        [AsParameters] AgendaServices services,
        CancellationToken cancellationToken)
    {
        var (template, problem) = Read(agenda, request);
        if (problem is not null)
        {
            return problem.Result();
        }

        var (seen, refused) = await agenda.VersionAsync(cancellationToken);
        if (refused is not null)
        {
            return refused.Result();
        }

        var agendaRequest = await services.RequestAsync(agenda, template, cancellationToken) with { Seen = seen };
        return await new PrepareAgenda(agenda.Store).ForAsync(
            agendaRequest, await services.Templates.LibraryAsync(cancellationToken), agenda.Now, cancellationToken) switch
        {
            Preparation.Ready => await AnswerAsync(agenda, cancellationToken),
            Preparation.Conflict => await agenda.ChangedAsync(cancellationToken),
            Preparation.NothingFits => NothingFits.Result(),
            _ => throw new InvalidOperationException("Preparation is closed."),
        };
    }

    private static async Task<IResult> PreviewAsync(
        [AsParameters] AgendaRequestHandler agenda,
        PrepareRequest request,
        [AsParameters] AgendaServices services,
        CancellationToken cancellationToken)
    {
        var (template, problem) = Read(agenda, request);
        if (problem is not null)
        {
            return problem.Result();
        }

        var agendaRequest = await services.RequestAsync(agenda, template, cancellationToken);
        return await new PreviewAgenda(agenda.Store).ForAsync(
            agendaRequest, await services.Templates.LibraryAsync(cancellationToken), agenda.Now, cancellationToken) switch
        {
            AgendaPreview.Shown shown => (IResult)PreviewResult(shown, agenda),
            AgendaPreview.NothingFits => NothingFits.Result(),
            _ => throw new InvalidOperationException("AgendaPreview is closed."),
        };
    }

    private static Ok<AgendaResponse> PreviewResult(AgendaPreview.Shown shown, AgendaRequestHandler agenda)
    {
        agenda.Http.Response.SetETag(shown.PairRevision);
        return TypedResults.Ok(AgendaResponse.Of(shown, agenda.Caller.Person, agenda.Caller.Chart));
    }

    private static (TemplateId? Template, Problem? Problem) Read(AgendaRequestHandler agenda, PrepareRequest request)
    {
        if (agenda.Refusal is { } refused)
        {
            return (null, refused);
        }

        var validation = new Validation();
        var template = request.Parse(validation);
        validation.Require(
            Duration.Max(agenda.At - agenda.Now, agenda.Now - agenda.At) <= Duration.FromDays(366),
            "start",
            "Must be within a year from now, past or future.");
        return (template, validation.Failed ? validation.Problem : null);
    }

    /// <summary>The services that preparing and previewing an agenda have in common.</summary>
    internal sealed record AgendaServices(ReviewPair Review, OrganisationTemplates Templates, DueCheckIns CheckIns)
    {
        public async Task<AgendaRequest> RequestAsync(
            AgendaRequestHandler agenda, TemplateId? template, CancellationToken cancellationToken)
        {
            // A request without one was refused before.
            var standing = await Review.ForAsync(agenda.Caller.Person, agenda.Other!, agenda.Caller.Chart, agenda.Now, cancellationToken);
            var request = agenda.ToRequest(standing) with { Template = template };
            return await CheckIns.AddToAsync(request, agenda.Caller.Chart, cancellationToken);
        }
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

        if (insert is null || live is null)
        {
            return TypedResults.Ok(InviteResponse.NotConnected);
        }

        var organisation = agenda.Caller.Organisation;
        // Both are people of this chart: one is the caller, and the caller has found the other.
        var (lead, other) = (organisation.Chart.Find(prepared.Agenda.Lead)!, organisation.Chart.Find(prepared.Agenda.Other)!);
        var request = new InsertionRequest(prepared.Agenda, prepared.Pair, lead, other, live, agenda.Caller.Person.Id);
        return TypedResults.Ok(InviteResponse.Of(await insert.ForAsync(request, organisation, agenda.Now, cancellationToken)));
    }

    private static async Task<IResult> ReadItemsAsync([AsParameters] AgendaRequestHandler agenda, CancellationToken cancellationToken)
    {
        if (agenda.Refusal is { } problem)
        {
            return problem.Result();
        }

        var found = await agenda.Store.ReadPairAsync(agenda.PairId, cancellationToken);
        return agenda.ItemsResult(found is Found<PairAgendas> pair ? (pair.Document, pair.Revision) : (agenda.Nothing, (Revision?)null));
    }

    private static Task<IResult> ReplaceAsync(
        [AsParameters] AgendaRequestHandler agenda, ReplaceItemsRequest request, CancellationToken cancellationToken) =>
        agenda.ReplaceAsync(request.Parse, cancellationToken);

    private static Task<IResult> AddAsync(
        [AsParameters] AgendaRequestHandler agenda, AddItemRequest request, CancellationToken cancellationToken) =>
        agenda.ApplyAsync(validation => request.Parse(agenda.At, validation), cancellationToken);

    private static Task<IResult> EditAsync(
        [AsParameters] AgendaRequestHandler agenda, string item, EditItemRequest request, CancellationToken cancellationToken) =>
        agenda.ApplyAsync(
            validation => ItemWords.ParseId(item, "item", validation) is { } id ? request.Parse(id, agenda.At, validation) : null,
            cancellationToken);

    private static Task<IResult> RemoveAsync(
        [AsParameters] AgendaRequestHandler agenda, string item, CancellationToken cancellationToken) =>
        agenda.ApplyAsync(
            validation => ItemWords.ParseId(item, "item", validation) is { } id ? new AgendaEdit.Remove(id) : null, cancellationToken);

    private static async Task<IResult> AnswerAsync(AgendaRequestHandler agenda, CancellationToken cancellationToken)
    {
        if (await agenda.FindAsync(cancellationToken) is not { } prepared)
        {
            return NotPrepared.Result();
        }

        agenda.Http.Response.SetETag(prepared.PairRevision);
        return TypedResults.Ok(AgendaResponse.Of(prepared, agenda.Caller.Person, agenda.Caller.Chart));
    }
}

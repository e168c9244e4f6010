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
    private static readonly Problem NotPrepared = Problem.Of(404, "not-prepared", "There is no agenda yet.", "Prepare it with PUT. Items can be added before.");
    private static readonly Problem NothingFits = Problem.Of(404, "no-template", "No template fits.", "Name one from the library that is there.");

    public static void MapAgendas(this IEndpointRouteBuilder api)
    {
        var agenda = api.MapGroup("/pairs/{pair}/agendas/{start}").WithTags("Agendas").AnswersWithProblems(400, 404);
        agenda.MapGet("", ReadAsync).Describe("readAgenda", "The agenda of a 1:1, by when it starts").Produces<AgendaAnswer>();
        agenda.MapPut("", PrepareAsync).Describe("prepareAgenda", "Prepares the agenda, or takes another template for it", "However often it is called, there is one agenda. With If-Match it is changed only on top of that version.")
            .Produces<AgendaAnswer>().AnswersWithProblems(412);
        agenda.MapPost("/preview", PreviewAsync).Describe("previewAgenda", "The agenda as it would be prepared, with this template or the one that fits; saves nothing").Produces<AgendaAnswer>();
        agenda.MapPost("/invite", InviteAsync)
            .Describe("inviteWithAgenda", "Puts the agenda into the invite, in the organiser's calendar", "It replaces the one that is there, and leaves the online meeting as it is. To write it makes Exchange mail whom the organiser meets.")
            .Produces<InviteAnswer>();
        agenda.MapGet("/items", ReadItemsAsync).Describe("readItems", "What the two brought, with what was left open").Produces<ItemsAnswer>();
        agenda.MapPut("/items", ReplaceAsync)
            .Describe("replaceItems", "Replaces all items on this agenda at once", "In the order given; what stands on other agendas only stays as it is. Nobody changes or removes what the other one wrote.")
            .Produces<ItemsAnswer>().AnswersWithProblems(413).NeedsVersion();
        agenda.MapPost("/items", AddAsync).Describe("addItem", "Adds an item", EditsText).Produces<ItemsAnswer>().AnswersWithProblems(409, 412, 413);
        agenda.MapPost("/items/{item}/edits", EditAsync).Describe("editItem", "Rewords, ticks off, reopens, moves or places an item", EditsText)
            .Produces<ItemsAnswer>().AnswersWithProblems(409, 412);
        agenda.MapDelete("/items/{item}", RemoveAsync).Describe("removeItem", "Removes an item for good; its author only", EditsText).Produces<ItemsAnswer>().AnswersWithProblems(412);
    }

    private const string EditsText = "It is done to what is saved now. With If-Match it is done only to that version, and otherwise refused with the current one to merge with.";

    private static async Task<IResult> ReadAsync([AsParameters] AgendaOf asked, CancellationToken cancellationToken) =>
        asked.Refusal is { } problem ? problem.Result() : await AnswerAsync(asked, cancellationToken);

    private static async Task<IResult> PrepareAsync(
        [AsParameters] AgendaOf asked, PrepareRequest request, [AsParameters] Preparing preparing, CancellationToken cancellationToken)
    {
        var (template, problem) = Read(asked, request);
        if (problem is not null)
        {
            return problem.Result();
        }

        var (seen, refused) = await asked.VersionAsync(cancellationToken);
        if (refused is not null)
        {
            return refused.Result();
        }

        var wish = await preparing.WishAsync(asked, template, cancellationToken) with { Seen = seen };
        return await new PrepareAgenda(asked.Store).ForAsync(wish, await preparing.Templates.LibraryAsync(cancellationToken), asked.Now, cancellationToken) switch
        {
            Preparation.Ready => await AnswerAsync(asked, cancellationToken),
            Preparation.ChangedMeanwhile => await asked.ChangedAsync(cancellationToken),
            Preparation.NothingFits => NothingFits.Result(),
            _ => throw new InvalidOperationException("Preparation is closed."),
        };
    }

    private static async Task<IResult> PreviewAsync(
        [AsParameters] AgendaOf asked, PrepareRequest request, [AsParameters] Preparing preparing, CancellationToken cancellationToken)
    {
        var (template, problem) = Read(asked, request);
        if (problem is not null)
        {
            return problem.Result();
        }

        var wish = await preparing.WishAsync(asked, template, cancellationToken);
        return await new PreviewAgenda(asked.Store).ForAsync(wish, await preparing.Templates.LibraryAsync(cancellationToken), asked.Now, cancellationToken) switch
        {
            AgendaPreview.Shown shown => (IResult)Tell(shown, asked),
            AgendaPreview.NothingFits => NothingFits.Result(),
            _ => throw new InvalidOperationException("AgendaPreview is closed."),
        };
    }

    private static Ok<AgendaAnswer> Tell(AgendaPreview.Shown shown, AgendaOf asked)
    {
        asked.Http.Response.Tell(shown.PairRevision);
        return TypedResults.Ok(AgendaAnswer.Of(shown, asked.Caller.Person, asked.Caller.Chart));
    }

    private static (TemplateId? Template, Problem? Problem) Read(AgendaOf asked, PrepareRequest request)
    {
        if (asked.Refusal is { } refused)
        {
            return (null, refused);
        }

        var validation = new Validation();
        var template = request.Parse(validation);
        validation.Require(Duration.Max(asked.At - asked.Now, asked.Now - asked.At) <= Duration.FromDays(366), "start", "Within a year of now.");
        return (template, validation.Failed ? validation.Problem : null);
    }

    /// <summary>What an agenda is made by.</summary>
    internal sealed record Preparing(ReviewPair Review, OrganisationTemplates Templates, DueCheckIns CheckIns)
    {
        public async Task<AgendaWish> WishAsync(AgendaOf asked, TemplateId? template, CancellationToken cancellationToken)
        {
            var standing = await Review.ForAsync(asked.Caller.Person, asked.Other!, asked.Caller.Chart, asked.Now, cancellationToken);
            return await CheckIns.AskedInAsync(asked.Wish(standing) with { Template = template }, asked.Caller.Chart, cancellationToken);
        }
    }

    private static async Task<IResult> InviteAsync(
        [AsParameters] AgendaOf asked, [FromServices] InsertAgenda? insert, [FromServices] LiveAgendas? live, CancellationToken cancellationToken)
    {
        if (asked.Refusal is { } problem)
        {
            return problem.Result();
        }

        if (await asked.FindAsync(cancellationToken) is not { } prepared)
        {
            return NotPrepared.Result();
        }

        if (insert is null || live is null)
        {
            return TypedResults.Ok(new InviteAnswer(InviteOutcome.NotConnected));
        }

        var (agenda, organisation) = (prepared.Agenda, asked.Caller.Organisation);
        var (lead, other) = (organisation.Chart.Find(agenda.Lead)!, organisation.Chart.Find(agenda.Other)!);
        var wish = new InsertionWish(agenda, prepared.Pair, lead, other, live, asked.Caller.Person.Id);
        return TypedResults.Ok(InviteAnswer.Of(await insert.ForAsync(wish, organisation, asked.Now, cancellationToken)));
    }

    private static async Task<IResult> ReadItemsAsync([AsParameters] AgendaOf asked, CancellationToken cancellationToken)
    {
        if (asked.Refusal is { } problem)
        {
            return problem.Result();
        }

        var found = await asked.Store.ReadPairAsync(asked.PairId, cancellationToken);
        return asked.Tell(found is Found<PairAgendas> pair ? (pair.Document, pair.Revision) : (asked.Nothing, (Revision?)null));
    }

    private static Task<IResult> ReplaceAsync([AsParameters] AgendaOf asked, ReplaceItemsRequest request, CancellationToken cancellationToken) =>
        asked.ReplaceAsync(request.Parse, cancellationToken);

    private static Task<IResult> AddAsync([AsParameters] AgendaOf asked, AddItemRequest request, CancellationToken cancellationToken) =>
        asked.ApplyAsync(validation => request.Parse(asked.At, validation), cancellationToken);

    private static Task<IResult> EditAsync([AsParameters] AgendaOf asked, string item, EditItemRequest request, CancellationToken cancellationToken) =>
        asked.ApplyAsync(validation => ItemWords.ParseId(item, "item", validation) is { } id ? request.Parse(id, asked.At, validation) : null, cancellationToken);

    private static Task<IResult> RemoveAsync([AsParameters] AgendaOf asked, string item, CancellationToken cancellationToken) =>
        asked.ApplyAsync(validation => ItemWords.ParseId(item, "item", validation) is { } id ? new AgendaEdit.Remove(id) : null, cancellationToken);

    private static async Task<IResult> AnswerAsync(AgendaOf asked, CancellationToken cancellationToken)
    {
        if (await asked.FindAsync(cancellationToken) is not { } prepared)
        {
            return NotPrepared.Result();
        }

        asked.Http.Response.Tell(prepared.PairRevision);
        return TypedResults.Ok(AgendaAnswer.Of(prepared, asked.Caller.Person, asked.Caller.Chart));
    }
}

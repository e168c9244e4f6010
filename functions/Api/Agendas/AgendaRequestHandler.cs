using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Agendas;

/// <summary>Handles a request about the agenda of one of the caller's 1:1s.</summary>
/// <param name="Pair">The pair's id, or the other person's email address.</param>
/// <param name="Start">When the 1:1 starts, for example 2026-11-23T08:00:00Z.</param>
/// <param name="Caller">The caller.</param>
/// <param name="Agendas">Reads the pair's items and agendas.</param>
/// <param name="Clock">The current time.</param>
/// <param name="Http">The request, with its If-Match, and the response.</param>
internal sealed record AgendaRequestHandler(
    string Pair, string Start, Caller Caller, [FromServices] ReadAgenda Agendas, [FromServices] IClock Clock, HttpContext Http)
{
    private static readonly Problem NotYours = Problem.Of(
        403, "only-the-author", say => say.OnlyTheAuthorOfItemTitle, say => say.OnlyTheAuthorOfItemDetail);
    private static readonly Problem Full = Problem.Of(409, "too-many-items", say => say.TooManyItemsTitle, say => say.TooManyItemsDetail);
    private static readonly Problem IdTaken = Problem.Of(409, "id-taken", say => say.IdTakenTitle, say => say.IdTakenDetail);

    public Instant Now { get; } = Clock.GetCurrentInstant();

    public Person? Other { get; } = Caller.Find(Pair);

    public Instant At => Parsed.Value;

    public IMessages Language => RequestLanguage.Of(Http.Request);

    /// <summary>Why the URL identifies none of the caller's agendas; null when it does identify one.</summary>
    public Problem? Refusal => (Other, Parsed.Success) switch
    {
        (null, _) => Problem.NotFound,
        (_, false) => Validation.Of("start", say => say.Utc("2026-11-23T08:00:00Z")),
        _ => null,
    };

    public PairId PairId => PairId.Of(Caller.Id, Other!.Id); // asked only when Refusal is null

    public PairAgendas Nothing => PairAgendas.Empty(Caller.Id, Other!.Id); // asked only when Refusal is null

    /// <summary>One of the two people of the 1:1 by an address; null for anybody else.</summary>
    public Person? Participant(string? address) =>
        EmailAddress.TryParse(address, out var parsed) && Caller.Organisation.Find(parsed, Now) is { } person
            && (person.Id == Caller.Id || person.Id == Other?.Id)
            ? person
            : null;

    private ParseResult<Instant> Parsed => InstantPattern.ExtendedIso.Parse(Start);

    /// <summary>The request for this 1:1's agenda, with what is known about the pair.</summary>
    public AgendaRequest ToRequest(PairReview review) =>
        PrepareDueAgenda.RequestFor(new DueAgenda(Caller.Person, Other!, At), Caller.Chart, review); // asked only when Refusal is null

    /// <summary>Applies one edit to one item.</summary>
    public async Task<IResult> ApplyAsync(ChangeAgenda change, Func<Validation, AgendaEdit?> parse, CancellationToken cancellationToken)
    {
        if (Refusal is { } problem)
        {
            return problem.Result();
        }

        var validation = new Validation();
        if (parse(validation) is not { } edit || validation.Failed)
        {
            return validation.Problem.Result();
        }

        var (seen, refused) = await VersionAsync(cancellationToken);
        return refused?.Result() ?? Answer(
            await change.ApplyAsync(Caller.Id, Other!.Id, edit, seen, Now, cancellationToken)); // Refusal was null
    }

    /// <summary>Replaces all items on this agenda.</summary>
    public async Task<IResult> ReplaceAsync(
        ChangeAgenda change, Func<Validation, IReadOnlyList<RequestedItem>> parse, CancellationToken cancellationToken)
    {
        if (Refusal is { } problem)
        {
            return problem.Result();
        }

        var validation = new Validation();
        var requested = parse(validation);
        if (validation.Failed)
        {
            return validation.Problem.Result();
        }

        return Precondition.TryRead(Http.Request, out var seen, out var refused)
            // Refusal was null.
            ? Answer(await change.ReplaceAsync(Caller.Id, Other!.Id, At, requested, seen, Now, cancellationToken), requested)
            : refused.Result();
    }

    /// <summary>Reads If-Match where it is optional: without it, both results are null and any version is accepted.</summary>
    public Task<(Revision? Seen, Problem? Problem)> VersionAsync(CancellationToken cancellationToken) =>
        Precondition.ReadOptionalAsync(
            Http.Request, async () => (await Agendas.ItemsAsync(PairId, cancellationToken)).SeenRevision);

    public async Task<AgendaReadResult.Prepared?> FindAsync(CancellationToken cancellationToken) =>
        await Agendas.AtAsync(PairId, At, Now, cancellationToken) is AgendaReadResult.Prepared found
            ? found with { Pair = found.Pair.BegunBy(Now) }
            : null;

    /// <summary>A 412 with the current agenda, or only with the version of the items when there is no agenda.</summary>
    public async Task<IResult> ChangedAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is { } prepared)
        {
            return Problem.Changed.With(
                AgendaResponse.Of(prepared, Caller.Person, Caller.Chart, Language), ApiJson.Web.AgendaResponse, prepared.PairRevision)
                .Result();
        }

        var items = await Agendas.ItemsAsync(PairId, cancellationToken) as Found<PairAgendas>;
        return (Problem.Changed with { CurrentVersion = Precondition.VersionOf(items?.Revision) }).Result();
    }

    public IResult ItemsResult((PairAgendas Pair, Revision? Revision) items)
    {
        Http.Response.SetETag(items.Revision);
        return Http.Request.HasSeen(Precondition.VersionOf(items.Revision))
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(ItemsResponse.Of(items.Pair.BegunBy(Now), At, items.Revision));
    }

    private IResult Answer(ChangeAgendaResult change) => change switch
    {
        ChangeAgendaResult.Done done => ItemsResult((done.Pair, done.Revision)),
        ChangeAgendaResult.Conflict changed => ChangedTo(changed.Current),
        ChangeAgendaResult.Refused refused => Answer(refused.Why).Result(),
        _ => throw new InvalidOperationException("ChangeAgendaResult has no other case."),
    };

    private IResult Answer(ReplaceItemsResult replacement, IReadOnlyList<RequestedItem> requested) => replacement switch
    {
        ReplaceItemsResult.Done done => ItemsResult((done.Pair, done.Revision)),
        ReplaceItemsResult.Conflict changed => ChangedTo(changed.Current),
        ReplaceItemsResult.Refused refused => ReplaceItemsRequest.Explain(refused.Faults, requested).Result(),
        _ => throw new InvalidOperationException("ReplaceItemsResult has no other case."),
    };

    private IResult ChangedTo(Stored<PairAgendas> current)
    {
        var found = current as Found<PairAgendas>;
        return Problem.Changed.With(
            ItemsResponse.Of((found?.Document ?? Nothing).BegunBy(Now), At, found?.Revision), ApiJson.Web.ItemsResponse, found?.Revision)
            .Result();
    }

    private static Problem Answer(EditOutcome outcome) => outcome switch
    {
        EditOutcome.NotFound => Problem.NotFound,
        EditOutcome.NotTheAuthor => NotYours,
        EditOutcome.Full => Full,
        EditOutcome.IdTaken => IdTaken,
        _ => throw new InvalidOperationException("EditOutcome has no other case."),
    };
}

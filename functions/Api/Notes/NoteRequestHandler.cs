using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>Handles a request about the notes and action items that the caller shares with one other person.</summary>
/// <param name="Pair">The pair's id, or the other person's email address.</param>
/// <param name="Caller">The caller.</param>
/// <param name="Notebooks">The notes and action items of all pairs.</param>
/// <param name="Clock">The current time.</param>
/// <param name="Http">The request, with its If-Match, and the response.</param>
internal sealed record NoteRequestHandler(
    string Pair, Caller Caller, [FromServices] Notebooks Notebooks, [FromServices] IClock Clock, HttpContext Http)
{
    private static readonly Problem NotYours = Problem.Of(403, "only-the-author", say => say.OnlyTheAuthorTitle);

    private Notebook? Book => Caller.Find(Pair) is { } other ? Notebooks.Of(Caller.Id, other.Id) : null;

    public async Task<IResult> BrowseAsync(NotebookSection section, NotePage request, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var query = request.Parse(section, validation);
        if (Book is not { } book)
        {
            return Problem.NotFound.Result();
        }

        return query is null
            ? validation.Problem.Result()
            : (await book.BrowseAsync(query, cancellationToken)).Match<IResult>(
                page =>
                {
                    var response = NotebookEntriesResponse.Of(page);
                    Http.Response.Headers.ETag = $"\"{response.Version}\"";
                    return Http.Request.HasSeen(response.Version)
                        ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
                        : TypedResults.Ok(response);
                },
                () => Validation.Of("after", say => say.PageToken).Result());
    }

    public async Task<IResult> ReadAsync(string id, NotebookSection section, CancellationToken cancellationToken) =>
        await FindAsync(id, section, cancellationToken) is { } found ? Found(found) : Problem.NotFound.Result();

    public async Task<IResult> WriteAsync(IEntryRequest request, CancellationToken cancellationToken)
    {
        var (validation, id) = (new Validation(), new NotebookEntryId(Guid.CreateVersion7()));
        validation.Require(
            request.Id is null || NotebookEntryId.TryParse(request.Id, out id), "id", say => say.Hexadecimal);
        var draft = request.Parse(validation);
        if (Book is not { } book || draft is null || validation.Failed)
        {
            return (Book is null ? Problem.NotFound : validation.Problem).Result();
        }

        return await book.WriteAsync(id, draft, Clock.GetCurrentInstant(), cancellationToken) switch
        {
            EntryWriteResult.Saved saved => (IResult)Created(saved.Opened),
            var other => Answer(other),
        };
    }

    public async Task<IResult> ReviseAsync(string id, IEntryRequest request, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        validation.Require(request.Id is null || request.Id == id, "id", say => say.IdOrNothing);
        var draft = request.Parse(validation);
        if (Book is null || draft is null || validation.Failed)
        {
            return (Book is null ? Problem.NotFound : validation.Problem).Result();
        }

        return await ChangeAsync(
            id, (book, entry, seen) => book.ReviseAsync(entry, draft, seen, Clock.GetCurrentInstant(), cancellationToken));
    }

    public Task<IResult> CompleteAsync(string id, bool done, CancellationToken cancellationToken) =>
        ChangeAsync(id, (book, entry, seen) => done
        ? book.CompleteAsync(entry, seen, Clock.GetCurrentInstant(), cancellationToken)
        : book.ReopenAsync(entry, seen, Clock.GetCurrentInstant(), cancellationToken));

    public async Task<IResult> DeleteAsync(string id, NotebookSection section, CancellationToken cancellationToken)
    {
        if (Book is not { } book || await FindAsync(id, section, cancellationToken) is not { } found)
        {
            return Problem.NotFound.Result();
        }

        return !Precondition.TryRead(Http.Request, out var seen, out var problem)
            ? problem.Result()
            : (await book.DeleteAsync(found.Entry.Id, seen ?? Unseen, cancellationToken)).Match(
                () => TypedResults.NoContent(), ChangedTo, () => Problem.NotFound.Result(), () => NotYours.Result());
    }

    // For a caller who saw nothing: no stored revision equals this one, so the change is refused.
    private static Revision Unseen => new(Precondition.Nothing);

    private async Task<OpenEntry?> FindAsync(string id, NotebookSection section, CancellationToken cancellationToken) =>
        Book is { } book && NotebookEntryId.TryParse(id, out var entry)
            && await book.ReadAsync(entry, cancellationToken) is EntryReadResult.Found { Opened: var opened }
            && opened.Entry is ActionItem == (section == NotebookSection.ActionItems)
            ? opened
            : null;

    private async Task<IResult> ChangeAsync(string id, Func<Notebook, NotebookEntryId, Revision, Task<EntryWriteResult>> change)
    {
        if (Book is not { } book || !NotebookEntryId.TryParse(id, out var entry))
        {
            return Problem.NotFound.Result();
        }

        return Precondition.TryRead(Http.Request, out var seen, out var problem)
            ? Answer(await change(book, entry, seen ?? Unseen))
            : problem.Result();
    }

    private IResult Answer(EntryWriteResult outcome) =>
        outcome.Match(Found, ChangedTo, () => Problem.NotFound.Result(), () => NotYours.Result());

    private IResult Found(OpenEntry opened)
    {
        Http.Response.SetETag(opened.Revision);
        return TypedResults.Ok(NotebookEntryResponse.Of(opened));
    }

    private Created<NotebookEntryResponse> Created(OpenEntry opened)
    {
        Http.Response.SetETag(opened.Revision);
        return TypedResults.Created($"{Http.Request.Path}/{opened.Entry.Id}", NotebookEntryResponse.Of(opened));
    }

    private static IResult ChangedTo(OpenEntry current) =>
        Problem.Changed.With(NotebookEntryResponse.Of(current), ApiJson.Web.NotebookEntryResponse, current.Revision).Result();
}

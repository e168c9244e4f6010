using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>Handles a request about the notes and action items that the caller shares with one other person.</summary>
/// <param name="Pair">The pair's id, or the other person's email address.</param>
internal sealed record NoteRequestHandler(string Pair, Caller Caller, NoteStore Store, IClock Clock, HttpContext Http)
{
    private static readonly Problem NotYours = Problem.Of(403, "only-the-author", "Only its author can do this.");

    private Notebook? Book => Caller.Find(Pair) is { } other ? new Notebook(Store, Caller.Id, other.Id) : null;

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
                page => TypedResults.Ok(new WritingsAnswer([.. page.Writings.Select(WritingAnswer.Of)], page.Next?.Value)),
                () => Validation.Of("after", NotePage.NotAPageToken).Result());
    }

    public async Task<IResult> ReadAsync(string id, NotebookSection section, CancellationToken cancellationToken) =>
        await FindAsync(id, section, cancellationToken) is { } found ? Found(found) : Problem.NotFound.Result();

    public async Task<IResult> WriteAsync(IWritingRequest request, CancellationToken cancellationToken)
    {
        var (validation, id) = (new Validation(), new WritingId(Guid.CreateVersion7()));
        validation.Require(request.Id is null || WritingId.TryParse(request.Id, out id), "id", "Must be 32 lower-case hexadecimal digits.");
        var draft = request.Parse(validation);
        if (Book is not { } book || draft is null || validation.Failed)
        {
            return (Book is null ? Problem.NotFound : validation.Problem).Result();
        }

        return await book.WriteAsync(id, draft, Clock.GetCurrentInstant(), cancellationToken) switch
        {
            WritingOutcome.Saved saved => (IResult)Created(saved.Opened),
            var other => Answer(other),
        };
    }

    public async Task<IResult> ReviseAsync(string id, IWritingRequest request, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        validation.Require(request.Id is null || request.Id == id, "id", "Must match the id in the path, or be left out.");
        var draft = request.Parse(validation);
        return Book is not null && (draft is null || validation.Failed)
            ? validation.Problem.Result()
            : await ChangeAsync(
                id, (book, writing, seen) => book.ReviseAsync(writing, draft!, seen, Clock.GetCurrentInstant(), cancellationToken));
    }

    public Task<IResult> CompleteAsync(string id, bool done, CancellationToken cancellationToken) =>
        ChangeAsync(id, (book, writing, seen) => done
        ? book.CompleteAsync(writing, seen, Clock.GetCurrentInstant(), cancellationToken)
        : book.ReopenAsync(writing, seen, Clock.GetCurrentInstant(), cancellationToken));

    public async Task<IResult> DeleteAsync(string id, NotebookSection section, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, section, cancellationToken) is not { } found)
        {
            return Problem.NotFound.Result();
        }

        return !Precondition.TryRead(Http.Request, out var seen, out var problem)
            ? problem.Result()
            : (await Book!.DeleteAsync(found.Writing.Id, seen ?? Unseen, cancellationToken)).Match(
                () => TypedResults.NoContent(), ChangedTo, () => Problem.NotFound.Result(), () => NotYours.Result());
    }

    // For a caller who saw nothing: no stored revision equals this one, so the change is refused.
    private static Revision Unseen => new(Precondition.Nothing);

    private async Task<OpenWriting?> FindAsync(string id, NotebookSection section, CancellationToken cancellationToken) =>
        Book is { } book && WritingId.TryParse(id, out var writing)
            && await book.ReadAsync(writing, cancellationToken) is WritingReading.Found { Opened: var opened }
            && opened.Writing is ActionItem == (section == NotebookSection.ActionItems)
            ? opened
            : null;

    private async Task<IResult> ChangeAsync(string id, Func<Notebook, WritingId, Revision, Task<WritingOutcome>> change)
    {
        if (Book is not { } book || !WritingId.TryParse(id, out var writing))
        {
            return Problem.NotFound.Result();
        }

        return Precondition.TryRead(Http.Request, out var seen, out var problem)
            ? Answer(await change(book, writing, seen ?? Unseen))
            : problem.Result();
    }

    private IResult Answer(WritingOutcome outcome) =>
        outcome.Match(Found, ChangedTo, () => Problem.NotFound.Result(), () => NotYours.Result());

    private IResult Found(OpenWriting opened)
    {
        Http.Response.SetETag(opened.Revision);
        return TypedResults.Ok(WritingAnswer.Of(opened));
    }

    private Created<WritingAnswer> Created(OpenWriting opened)
    {
        Http.Response.SetETag(opened.Revision);
        return TypedResults.Created($"{Http.Request.Path}/{opened.Writing.Id}", WritingAnswer.Of(opened));
    }

    private static IResult ChangedTo(OpenWriting current) =>
        Problem.Changed.With(WritingAnswer.Of(current), ApiJson.Web.WritingAnswer, current.Revision).Result();
}

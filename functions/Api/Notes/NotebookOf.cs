using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookOneOnOne.Api.Http;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.Identity;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Notes;

/// <summary>A request to the caller's notebook with somebody.</summary>
/// <param name="Pair">Pair id, or the other one's e-mail address.</param>
internal sealed record NotebookOf(string Pair, Caller Caller, INoteStore Store, IClock Clock, HttpContext Http)
{
    private static readonly Problem NotYours = Problem.Of(403, "only-the-author", "Only its author may do this.");

    private Notebook? Book => Caller.Find(Pair) is { } other ? new Notebook(Store, Caller.Id, other.Id) : null;

    public async Task<IResult> BrowseAsync(NotebookSection section, PageAsked asked, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        var query = asked.Parse(section, validation);
        return Book is not { } book ? Problem.NotFound.Result()
            : query is null ? validation.Problem.Result()
            : (await book.BrowseAsync(query, cancellationToken)).Match<IResult>(
                page => TypedResults.Ok(new WritingsAnswer([.. page.Writings.Select(WritingAnswer.Of)], page.Next?.Value)),
                () => Validation.Of("after", "This is not a next that was given out; start again at the first page.").Result());
    }

    public async Task<IResult> ReadAsync(string id, NotebookSection section, CancellationToken cancellationToken) =>
        await FindAsync(id, section, cancellationToken) is { } found ? Told(found) : Problem.NotFound.Result();

    public async Task<IResult> WriteAsync(IWritingRequest asked, CancellationToken cancellationToken)
    {
        var (validation, id) = (new Validation(), new WritingId(Guid.CreateVersion7()));
        validation.Require(asked.Id is null || WritingId.TryParse(asked.Id, out id), "id", "32 hexadecimal digits in lower case.");
        var draft = asked.Parse(validation);
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

    public async Task<IResult> ReviseAsync(string id, IWritingRequest asked, CancellationToken cancellationToken)
    {
        var validation = new Validation();
        validation.Require(asked.Id is null || asked.Id == id, "id", "It must be the one in the address, or be left out.");
        var draft = asked.Parse(validation);
        return Book is not null && (draft is null || validation.Failed)
            ? validation.Problem.Result()
            : await ChangeAsync(id, (book, writing, seen) => book.ReviseAsync(writing, draft!, seen, Clock.GetCurrentInstant(), cancellationToken));
    }

    public Task<IResult> CompleteAsync(string id, bool done, CancellationToken cancellationToken) => ChangeAsync(id, (book, writing, seen) => done
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

    // Of what did not exist when the caller looked: no stored revision is this one.
    private static Revision Unseen => new(Precondition.Nothing);

    private async Task<OpenWriting?> FindAsync(string id, NotebookSection section, CancellationToken cancellationToken) =>
        Book is { } book && WritingId.TryParse(id, out var writing)
            && await book.ReadAsync(writing, cancellationToken) is WritingReading.Found { Opened: var opened }
            && opened.Writing is ActionItem == (section == NotebookSection.ActionItems)
            ? opened
            : null;

    private async Task<IResult> ChangeAsync(string id, Func<Notebook, WritingId, Revision, Task<WritingOutcome>> change) =>
        Book is not { } book || !WritingId.TryParse(id, out var writing) ? Problem.NotFound.Result()
        : !Precondition.TryRead(Http.Request, out var seen, out var problem) ? problem.Result()
        : Answer(await change(book, writing, seen ?? Unseen));

    private IResult Answer(WritingOutcome outcome) => outcome.Match(Told, ChangedTo, () => Problem.NotFound.Result(), () => NotYours.Result());

    private IResult Told(OpenWriting opened)
    {
        Http.Response.Tell(opened.Revision);
        return TypedResults.Ok(WritingAnswer.Of(opened));
    }

    private Created<WritingAnswer> Created(OpenWriting opened)
    {
        Http.Response.Tell(opened.Revision);
        return TypedResults.Created($"{Http.Request.Path}/{opened.Writing.Id}", WritingAnswer.Of(opened));
    }

    private static IResult ChangedTo(OpenWriting current) =>
        Problem.Changed.With(WritingAnswer.Of(current), ApiJson.Web.WritingAnswer, current.Revision).Result();
}

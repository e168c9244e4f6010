using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Fakes;

/// <summary>A note store that forgets when the test ends. It keeps the contract of every other.</summary>
internal sealed class InMemoryNotes : INoteStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<(PairId, WritingId), (Writing Writing, Revision Revision)> all = [];
    private int saves;

    public Task<Stored<SealedWriting>> FindAsync(PairId pair, WritingId id, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult(Find(pair, id));
        }
    }

    public Task<StoredPage> BrowseAsync(PairId pair, PersonId viewer, NotebookQuery query, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var fitting =
                from entry in all.Values
                let writing = entry.Writing
                where writing.Pair == pair && (writing.Kind != WritingKind.PrivateNote || writing.Author == viewer)
                where query.Section switch
                {
                    NotebookSection.Notes => writing is Note,
                    NotebookSection.ActionItems => writing is ActionItem,
                    NotebookSection.OpenActionItems => writing is ActionItem { Done: null },
                    NotebookSection.All => true,
                    _ => throw new InvalidOperationException("NotebookSection is closed."),
                }
                where query.Occurrence is null || query.Occurrence == writing.Occurrence
                where query.Words?.Match(SearchWords.Fold(writing.Text.Markdown)) ?? true
                orderby writing.Origin.WrittenAt descending, writing.Id descending
                select entry;
            return Task.FromResult(Page([.. fitting], query.Page, newestFirst: true));
        }
    }

    public Task<StoredPage> BelongingToAsync(PersonId person, PageRequest page, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var mine =
                from entry in all.Values
                where entry.Writing.Author == person || (entry.Writing is ActionItem item && item.Owner == person)
                orderby entry.Writing.Origin.WrittenAt, entry.Writing.Id
                select entry;
            return Task.FromResult(Page([.. mine], page, newestFirst: false));
        }
    }

    public Task<Saving<SealedWriting>> SaveAsync(Writing writing, Revision? expected, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var key = (writing.Pair, writing.Id);
            if (all.TryGetValue(key, out var current) ? current.Revision != expected : expected is not null)
            {
                return Task.FromResult<Saving<SealedWriting>>(new Conflict<SealedWriting>(Find(writing.Pair, writing.Id)));
            }

            all[key] = (writing, new Revision($"r{++saves}"));
            return Task.FromResult<Saving<SealedWriting>>(new Saved<SealedWriting>(all[key].Revision));
        }
    }

    public Task<Deleting<SealedWriting>> DeleteAsync(PairId pair, WritingId id, Revision? expected, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var current = Find(pair, id);
            if (current is NotThere<SealedWriting> || (expected is not null && current.SeenRevision != expected))
            {
                return Task.FromResult<Deleting<SealedWriting>>(new NotDeleted<SealedWriting>(current));
            }

            all.Remove((pair, id));
            return Task.FromResult<Deleting<SealedWriting>>(new Deleted<SealedWriting>());
        }
    }

    public Task<int> ForgetAuthorAsync(PersonId author, CancellationToken cancellationToken) => Forget(w => w.Author == author);

    public Task<int> ForgetUnchangedSinceAsync(Instant instant, CancellationToken cancellationToken) => Forget(w => w.ChangedAt < instant);

    private Stored<SealedWriting> Find(PairId pair, WritingId id) => all.TryGetValue((pair, id), out var found)
        ? new Found<SealedWriting>(new SealedWriting(found.Writing, found.Revision), found.Revision)
        : new NotThere<SealedWriting>();

    private Task<int> Forget(Func<Writing, bool> which)
    {
        lock (gate)
        {
            var gone = all.Where(e => which(e.Value.Writing)).Select(e => e.Key).ToList();
            gone.ForEach(key => all.Remove(key));
            return Task.FromResult(gone.Count);
        }
    }

    /// <summary>Goes on after the writing that ended the page before, whether it still exists or not.</summary>
    private static StoredPage Page(List<(Writing Writing, Revision Revision)> ordered, PageRequest request, bool newestFirst)
    {
        var rest = ordered;
        if (request.After is { } after)
        {
            if (after.Value.Split('/') is not [var ticks, var last] || !long.TryParse(ticks, out var at) || !WritingId.TryParse(last, out var id))
            {
                return new StoredPage.UnknownContinuation();
            }

            rest = ordered.FindAll(e => Key(e).CompareTo((at, id)) is var order && (newestFirst ? order < 0 : order > 0));
        }

        var page = rest.Take(request.Size).ToList();
        Continuation? next = null;
        if (rest.Count > page.Count && Continuation.TryParse($"{Key(page[^1]).At}/{Key(page[^1]).Id}", out var more))
        {
            next = more;
        }

        return new StoredPage.Read([.. page.Select(e => new SealedWriting(e.Writing, e.Revision))], next);
    }

    private static (long At, WritingId Id) Key((Writing Writing, Revision Revision) entry) => (entry.Writing.Origin.WrittenAt.ToUnixTimeTicks(), entry.Writing.Id);
}

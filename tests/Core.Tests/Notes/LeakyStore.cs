using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Tests.Notes;

/// <summary>A store with the worst possible bug: it returns anything to anybody.</summary>
internal sealed class LeakyStore(IReadOnlyList<SealedWriting> all) : INoteStore
{
    public Task<Stored<SealedWriting>> FindAsync(PairId pair, WritingId id, CancellationToken cancellationToken) =>
        Task.FromResult<Stored<SealedWriting>>(new Found<SealedWriting>(all[0], all[0].Revision));

    public Task<StoredPage> BrowseAsync(PairId pair, PersonId viewer, NotebookQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<StoredPage>(new StoredPage.Read(all, null));

    public Task<StoredPage> BelongingToAsync(PersonId person, PageRequest page, CancellationToken cancellationToken) =>
        Task.FromResult<StoredPage>(new StoredPage.Read(all, null));

    public Task<Saving<SealedWriting>> SaveAsync(Writing writing, Revision? expected, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Deleting<SealedWriting>> DeleteAsync(PairId pair, WritingId id, Revision? expected, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<int> ForgetAuthorAsync(PersonId author, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<int> ForgetUnchangedSinceAsync(Instant instant, CancellationToken cancellationToken) => throw new NotSupportedException();
}

using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Records what a manager knows better than the calendar about one of their reports.</summary>
public sealed class CorrectPair(CoverageStore store)
{
    /// <summary>For a process that does not otherwise use coverage.</summary>
    public static CorrectPair In(IDocuments documents) => new(new CoverageStore(documents));

    /// <summary>Adding an equal correction again changes nothing. Throws when the storage fails.</summary>
    public Task AddAsync(PersonId manager, Correction correction, CancellationToken cancellationToken) =>
        store.AddCorrectionAsync(manager, correction, cancellationToken);
}

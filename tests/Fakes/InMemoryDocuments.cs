using System.Globalization;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

/// <summary>An in-memory database that fulfils the contract of the port. Each call can be the last one of a simulated process.</summary>
internal sealed class InMemoryDocuments(KillPoints? points = null) : IDocuments
{
    private readonly Lock gate = new();
    private readonly Dictionary<DocumentKey, Found<Envelope>> all = [];
    private int revisions;

    /// <summary>Runs once before the next save, like another process that saves first.</summary>
    public Func<Task>? BeforeSave { get; set; }

    /// <summary>Saving these documents fails.</summary>
    public Func<Envelope, bool> FailsToSave { get; set; } = _ => false;

    /// <summary>The number of saves.</summary>
    public int Saves { get; private set; }

    public Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken) => Around(() => Find(key));

    public Task<IReadOnlyList<Found<Envelope>>> FindManyAsync(IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken) =>
        Around<IReadOnlyList<Found<Envelope>>>(() => [.. keys.Distinct().Select(key => Find(key)).OfType<Found<Envelope>>()]);

    public async Task<SaveResult<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken)
    {
        if (BeforeSave is { } others)
        {
            BeforeSave = null;
            await others();
        }

        if (FailsToSave(envelope))
        {
            throw new IOException("The disk is gone.");
        }

        return await Around<SaveResult<Envelope>>(() =>
        {
            if (Find(envelope.Key) is var current && current.SeenRevision != expected)
            {
                return new Conflict<Envelope>(current);
            }

            Saves++;
            all[envelope.Key] = new Found<Envelope>(envelope, new Revision(string.Create(CultureInfo.InvariantCulture, $"r{++revisions}")));
            return new Saved<Envelope>(all[envelope.Key].Revision);
        });
    }

    public Task<DeleteResult<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken) =>
        Around<DeleteResult<Envelope>>(() =>
        {
            var current = Find(key);
            if (current.SeenRevision is not { } revision || (expected is { } seen && revision != seen))
            {
                return new NotDeleted<Envelope>(current);
            }

            all.Remove(key);
            return new Deleted<Envelope>();
        });

    public Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        Around<IReadOnlyList<Found<Envelope>>>(() => [.. Query(scope, query)]);

    public Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        Around(() => Query(scope, query).ToList().Count(found => all.Remove(found.Document.Key)));

    public Task EraseTracesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RewriteFilesAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Stored<Envelope> Find(DocumentKey key) => all.TryGetValue(key, out var found) ? found : new Missing<Envelope>();

    private IEnumerable<Found<Envelope>> Query(DocumentScope scope, DocumentQuery query)
    {
        var fitting = all.Values.Where(f =>
            f.Document.Kind == scope.Kind
            && (scope.Partition is null || f.Document.Key.Partition.Value == scope.Partition)
            && query.Conditions.All(anyOf => anyOf.Any(condition => Holds(condition, f.Document.Terms))));
        if (query.OrderBy is { } term)
        {
            var order = Comparer<Found<Envelope>>.Create((a, b) => string.CompareOrdinal(a.Document.Terms[term], b.Document.Terms[term]));
            fitting = query.Descending ? fitting.OrderDescending(order) : fitting.Order(order);
        }

        return fitting.Take(query.Most ?? int.MaxValue);
    }

    private static bool Holds(TermCondition condition, IReadOnlyDictionary<string, string> terms)
    {
        if (!terms.TryGetValue(condition.Term, out var value))
        {
            return condition.Comparison is TermComparison.Lacks;
        }

        var order = string.CompareOrdinal(value, condition.Value);
        return condition.Comparison switch
        {
            TermComparison.Is => order == 0,
            TermComparison.IsNot or TermComparison.Lacks => order != 0,
            TermComparison.Before => order < 0,
            TermComparison.UpTo => order <= 0,
            TermComparison.After => order > 0,
            TermComparison.From => order >= 0,
            _ => throw new InvalidOperationException($"TermComparison has no {condition.Comparison}."),
        };
    }

    private Task<T> Around<T>(Func<T> effect)
    {
        T Locked()
        {
            lock (gate)
            {
                return effect();
            }
        }

        return points is null ? Task.FromResult(Locked()) : points.Around(Locked);
    }
}

using System.Collections.Concurrent;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>A point read for each of many people, some at once. Cheaper than a query over their partitions, which would ask each of them.</summary>
internal static class ManyReads
{
    private const int AtOnce = 16;

    /// <summary>For each person what there is of them; who is missing has nothing.</summary>
    public static async Task<IReadOnlyDictionary<PersonId, T>> Async<T>(
        IReadOnlyCollection<PersonId> people, Func<PersonId, CancellationToken, Task<T?>> read, CancellationToken cancellationToken)
        where T : struct
    {
        var found = new ConcurrentDictionary<PersonId, T>();
        await Parallel.ForEachAsync(
            people.Distinct(),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (person, cancel) =>
            {
                if (await read(person, cancel) is { } value)
                {
                    found[person] = value;
                }
            });
        return found;
    }
}

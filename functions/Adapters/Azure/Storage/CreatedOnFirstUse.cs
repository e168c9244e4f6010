using System.Collections.Concurrent;

namespace OutlookOneOnOne.Adapters.Azure.Storage;

/// <summary>Containers or queues of a storage account, each created the first time it is needed.</summary>
/// <param name="what">What one is called in an error: "queue".</param>
/// <param name="open">The client for a name, without a call.</param>
/// <param name="create">Creates it unless it is there.</param>
internal sealed class CreatedOnFirstUse<T>(string what, Func<string, T> open, Func<T, CancellationToken, Task> create)
{
    private readonly ConcurrentDictionary<string, T> created = [];

    public async Task<T> GetAsync(string name, CancellationToken cancellationToken)
    {
        if (created.TryGetValue(name, out var known))
        {
            return known;
        }

        var client = open(name);
        await StorageCalls.RunAsync($"{what} '{name}'", () => create(client, cancellationToken), cancellationToken);
        return created.GetOrAdd(name, client);
    }
}

using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

/// <summary>A store that keeps the promises of the port as long as the process lives.</summary>
internal sealed class InMemoryCoaching : ICoachingStore
{
    private readonly Dictionary<PersonId, StoredCoaching.Found> logs = [];
    private int revision;

    /// <summary>Runs once before the next save, as if somebody else were faster.</summary>
    public Func<Task>? BeforeSave { get; set; }

    public int Saves { get; private set; }

    public Task<StoredCoaching> ReadAsync(PersonId lead, CancellationToken cancellationToken) =>
        Task.FromResult<StoredCoaching>(logs.TryGetValue(lead, out var found) ? found : new StoredCoaching.NotThere());

    public async Task<CoachingSave> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken)
    {
        if (BeforeSave is { } others)
        {
            BeforeSave = null;
            await others();
        }

        lock (logs)
        {
            if (logs.GetValueOrDefault(log.Lead) is var there && there?.Revision != expected)
            {
                return new CoachingSave.Conflict(there is null ? new StoredCoaching.NotThere() : there);
            }

            Saves++;
            logs[log.Lead] = new StoredCoaching.Found(log, new Revision($"r{++revision}"));
            return new CoachingSave.Saved(logs[log.Lead].Revision);
        }
    }

    public Task ForgetAsync(PersonId lead, CancellationToken cancellationToken)
    {
        logs.Remove(lead);
        return Task.CompletedTask;
    }
}

using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

/// <summary>A store that keeps the promises of the port as long as the process lives.</summary>
internal sealed class InMemoryCoaching : ICoachingStore
{
    private readonly Dictionary<PersonId, Found<CoachingLog>> logs = [];
    private int revision;

    /// <summary>Runs once before the next save, as if somebody else were faster.</summary>
    public Func<Task>? BeforeSave { get; set; }

    public int Saves { get; private set; }

    public Task<Stored<CoachingLog>> ReadAsync(PersonId lead, CancellationToken cancellationToken) =>
        Task.FromResult<Stored<CoachingLog>>(logs.TryGetValue(lead, out var found) ? found : new NotThere<CoachingLog>());

    public async Task<Saving<CoachingLog>> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken)
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
                return new Conflict<CoachingLog>(there is null ? new NotThere<CoachingLog>() : there);
            }

            Saves++;
            logs[log.Lead] = new Found<CoachingLog>(log, new Revision($"r{++revision}"));
            return new Saved<CoachingLog>(logs[log.Lead].Revision);
        }
    }

    public Task ForgetAsync(PersonId lead, CancellationToken cancellationToken)
    {
        logs.Remove(lead);
        return Task.CompletedTask;
    }
}

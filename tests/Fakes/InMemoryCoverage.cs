using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Fakes;

/// <summary>Facts laid down by a test.</summary>
internal sealed class InMemoryCoverage : ICoverageStore
{
    private readonly Dictionary<PersonId, CoverageFacts> facts = [];
    private readonly Dictionary<PersonId, List<Correction>> corrections = [];

    public bool FailsToSave { get; set; }

    public CoverageFacts? FactsOf(PersonId manager) => facts.GetValueOrDefault(manager);

    public Task SaveReadingAsync(PersonId manager, Interval window, CoverageFacts.Known read, CancellationToken cancellationToken)
    {
        if (FailsToSave)
        {
            throw new IOException("The disk is gone.");
        }

        facts[manager] = read;
        return Task.CompletedTask;
    }

    public Task SaveFailureAsync(PersonId manager, CoverageFacts.NotReadable failure, CancellationToken cancellationToken)
    {
        facts[manager] = failure;
        return Task.CompletedTask;
    }

    public Task<CoverageFacts> ReadFactsAsync(PersonId manager, Interval window, CancellationToken cancellationToken) =>
        Task.FromResult(facts.GetValueOrDefault(manager) ?? new CoverageFacts.NeverRead());

    public Task<IReadOnlyDictionary<PersonId, ReadingAttempt>> ReadAttemptsAsync(IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, ReadingAttempt>>(facts.Where(f => owners.Contains(f.Key)).ToDictionary(f => f.Key, f => f.Value switch
        {
            CoverageFacts.Known known => new ReadingAttempt(known.ReadAt, null),
            CoverageFacts.NotReadable failed => new ReadingAttempt(failed.TriedAt, failed.Fault),
            _ => throw new InvalidOperationException("What was never read is not laid down."),
        }));

    public Task AddCorrectionAsync(PersonId manager, Correction correction, CancellationToken cancellationToken)
    {
        corrections.TryAdd(manager, []);
        corrections[manager].Add(correction);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Correction>> ReadCorrectionsAsync(PersonId manager, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Correction>>(corrections.GetValueOrDefault(manager) ?? []);

    public Task<CoverageRecords> ReadAllOfAsync(PersonId manager, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task ForgetAllOfAsync(PersonId manager, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken) => throw new NotSupportedException();
}

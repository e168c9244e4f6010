using NodaTime;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Fakes;

/// <summary>Keys that a test chooses.</summary>
internal sealed class TestKeys(HeldKeys held) : ISealingKeys
{
    public HeldKeys Held { get; set; } = held;

    /// <summary>Thrown by the next readings.</summary>
    public Exception? Failure { get; set; }

    public int Readings { get; private set; }

    /// <summary>A key that is the same in each run.</summary>
    public static SealingKey Key(int number, byte filling = 7) =>
        new(number, Enumerable.Repeat((byte)(filling + number), SealingKey.Length).ToArray());

    /// <summary>Keys 1 to the given number, of which the last one writes.</summary>
    public static TestKeys UpTo(int number) => new(new HeldKeys(number, [.. Enumerable.Range(1, number).Select(n => Key(n))]));

    /// <summary>The database with sealing.</summary>
    public static IDocuments Sealing(IDocuments database) =>
        new SealedDocuments(database, new DocumentKeys(UpTo(1), database, SystemClock.Instance, Duration.FromHours(1)));

    public Task<HeldKeys> ReadAsync(IReadOnlyCollection<int> used, CancellationToken cancellationToken)
    {
        Readings++;
        return Failure is null ? Task.FromResult(Held) : Task.FromException<HeldKeys>(Failure);
    }
}

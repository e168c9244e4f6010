using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using NodaTime;
using OutlookOneOnOne.WorkerClock;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>One clock for the workers, Azurite and the Graph simulator, which jumps when a test says so.</summary>
internal sealed class SharedClock : TimeProvider, IDisposable
{
    private readonly ShiftedClock clock;
    private readonly HttpClient azurite;

    /// <param name="azurite">The address for setting Azurite's clock.</param>
    /// <param name="path">The file that the workers read.</param>
    public SharedClock(Uri azurite, string path) =>
        (this.azurite, clock, Path) = (new HttpClient { BaseAddress = azurite }, new ShiftedClock(path), path);

    public string Path { get; }

    public Instant Now => clock.GetCurrentInstant();

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    /// <summary>Advances to an instant, or stays if that has passed.</summary>
    public Task GoToAsync(Instant instant, CancellationToken cancellationToken) =>
        instant > Now ? SetAsync(instant, cancellationToken) : Task.CompletedTask;

    /// <summary>Moves to an instant before or after this machine's time.</summary>
    public async Task SetAsync(Instant instant, CancellationToken cancellationToken)
    {
        clock.Shift += instant - Now;
        var path = string.Create(CultureInfo.InvariantCulture, $"/{(long)clock.Shift.TotalMilliseconds}");
        using var answer = await azurite.PutAsync(new Uri(path, UriKind.Relative), content: null, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Everything in Azurite's queues.</summary>
    public async Task<IReadOnlyList<QueuedMessage>> MessagesAsync(CancellationToken cancellationToken) =>
        await azurite.GetFromJsonAsync<List<QueuedMessage>>(new Uri("/", UriKind.Relative), cancellationToken) ?? [];

    public void Dispose()
    {
        azurite.Dispose();
        clock.Dispose();
    }
}

/// <param name="Queue">The queue's name.</param>
/// <param name="VisibleIn">Milliseconds until it can be received; not above zero for now.</param>
/// <param name="Received">How many times it has been received.</param>
internal sealed record QueuedMessage(
    [property: JsonPropertyName("queue")] string Queue,
    [property: JsonPropertyName("visibleIn")] long VisibleIn,
    [property: JsonPropertyName("received")] int Received)
{
    // A listener locks a message for ten minutes and renews the lock after half of that (Extensions.Storage.Queues 5.3.10). After a failure
    // it waits for the visibilityTimeout of host.json.
    private static readonly Duration LongestRetry = Duration.FromMinutes(1);

    public bool IsPoison => Queue.EndsWith("-poison", StringComparison.Ordinal);

    public bool IsVisible => VisibleIn <= 0;

    public bool IsHeld => Received > 0 && VisibleIn > LongestRetry.TotalMilliseconds;
}

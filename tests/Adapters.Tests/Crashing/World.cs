using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>What outlives the processes: a store, an outbox, queues and Microsoft 365; and all that is in them.</summary>
internal abstract partial class World : IAsyncDisposable
{
    private readonly Lazy<CrashedGraph> graph = new();
    private readonly TemporaryFolder outbox = new();

    /// <summary>Mail goes out through Microsoft 365 instead of into an outbox of files.</summary>
    public bool MailsThroughGraph { get; init; }

    public CrashedGraph Graph => graph.Value;

    protected string OutboxFolder => outbox.Path;

    /// <summary>Another process, that remembers nothing of those before it. They are dead.</summary>
    public async Task<Process> StartAsync(Instant now, Life life, CancellationToken cancellationToken) =>
        new(await OpenAsync(now, cancellationToken), new(() => Graph.Start(now)), (now, MailsThroughGraph), life);

    /// <summary>
    /// Every row, document, message, mail, invite and subscription, without what tells one run from another that comes to the same.
    /// </summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(CancellationToken cancellationToken)
    {
        IEnumerable<string> all = await ReadStoreAsync(cancellationToken);
        if (graph.IsValueCreated)
        {
            all = all.Select(Graph.Named).Concat(await Graph.ReadAllAsync(cancellationToken));
        }

        // Of a calendar that is to be read again it is told any number of times, and read once: CalendarChange.
        var plain = all.Select(one => Signature().Replace(Minutes().Replace(one, string.Empty), string.Empty)).ToList();
        return [.. plain.Where(one => !IsAsking(one)).Concat(plain.Where(IsAsking).Distinct()).Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        outbox.Dispose();
        await (graph.IsValueCreated ? Graph.DisposeAsync() : ValueTask.CompletedTask);
    }

    /// <summary>The same text wherever the outbox lies.</summary>
    public string WithoutPlace(string text) => text.Replace(outbox.Path, string.Empty, StringComparison.Ordinal);

    protected abstract Task<Ports> OpenAsync(Instant now, CancellationToken cancellationToken);

    protected abstract Task<IReadOnlyList<string>> ReadStoreAsync(CancellationToken cancellationToken);

    protected abstract Task CloseAsync();

    private static bool IsAsking(string one) => one.Contains("calendar-change/", StringComparison.Ordinal);

    /// <summary>
    /// Of an instant that a use case takes from its clock: the minutes and what follows. The second process runs eleven minutes later.
    /// </summary>
    [GeneratedRegex("""(?<=(?:calendar-change/\w+/|"(?:at|noticedAt|toldAt|preparedAt|aheadAt)":")\d{4}-\d\d-\d\dT\d\d)[^"; ]+""")]
    private static partial Regex Minutes();

    /// <summary>
    /// Whose key signed a client state: nobody knows it of a subscription that was adopted, which is made anew when it is due.
    /// </summary>
    [GeneratedRegex(""","signedWith":"[^"]*"|"signedWith":"[^"]*",""")]
    private static partial Regex Signature();
}

using System.Text.RegularExpressions;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>What outlives the processes: a store, an outbox, queues and Microsoft 365, with everything in them.</summary>
internal abstract partial class World : IAsyncDisposable
{
    private readonly Lazy<CrashedGraph> graph = new();
    private readonly TemporaryFolder outbox = new();

    /// <summary>Mail is sent through Microsoft 365 instead of to an outbox of files.</summary>
    public bool MailsThroughGraph { get; init; }

    public CrashedGraph Graph => graph.Value;

    protected string OutboxFolder => outbox.Path;

    /// <summary>A new process that knows nothing of earlier ones, which are dead.</summary>
    public async Task<Process> StartAsync(Instant now, ProcessLife life, CancellationToken cancellationToken) =>
        new(await OpenAsync(now, cancellationToken), new(() => Graph.Start(now)), (now, MailsThroughGraph), life);

    /// <summary>
    /// Every row, document, message, mail, invite and subscription, without anything that differs between equivalent runs.
    /// </summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(CancellationToken cancellationToken)
    {
        IEnumerable<string> all = await ReadStoreAsync(cancellationToken);
        if (graph.IsValueCreated)
        {
            all = all.Select(Graph.Named).Concat(await Graph.ReadAllAsync(cancellationToken));
        }

        // Any number of notifications may say that a calendar must be read again; it is read once: CalendarChange.
        var plain = all.Select(one => Signature().Replace(Minutes().Replace(one, string.Empty), string.Empty)).ToList();
        return [.. plain.Where(one => !IsAsking(one)).Concat(plain.Where(IsAsking).Distinct()).Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        outbox.Dispose();
        await (graph.IsValueCreated ? Graph.DisposeAsync() : ValueTask.CompletedTask);
    }

    /// <summary>The same text wherever the outbox is.</summary>
    public string WithoutPlace(string text) => text.Replace(outbox.Path, string.Empty, StringComparison.Ordinal);

    protected abstract Task<Ports> OpenAsync(Instant now, CancellationToken cancellationToken);

    protected abstract Task<IReadOnlyList<string>> ReadStoreAsync(CancellationToken cancellationToken);

    protected abstract Task CloseAsync();

    private static bool IsAsking(string one) => one.Contains("calendar-change/", StringComparison.Ordinal);

    /// <summary>
    /// Removes minutes and seconds from instants that a use case takes from its clock, because the second process runs eleven minutes
    /// later.
    /// </summary>
    [GeneratedRegex("""(?<=(?:calendar-change/\w+/|"(?:at|noticedAt|toldAt|preparedAt|aheadAt)":")\d{4}-\d\d-\d\dT\d\d)[^"; ]+""")]
    private static partial Regex Minutes();

    /// <summary>
    /// Removes the id of the key that signed a client state: it is unknown for an adopted subscription, which is recreated when due.
    /// </summary>
    [GeneratedRegex(""","signedWith":"[^"]*"|"signedWith":"[^"]*",""")]
    private static partial Regex Signature();
}

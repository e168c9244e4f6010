using NodaTime;
using OutlookOneOnOne.Adapters.Tests.Microsoft365;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Crashing;

/// <summary>
/// A simulated Microsoft 365 that outlives the processes, which use it through their own adapters. Ann has met Bo every Thursday since the
/// seed's Thursday, and once on a Friday.
/// </summary>
internal sealed class CrashedGraph : IAsyncDisposable
{
    private static readonly SimulatedUser[] People =
    [
        .. UseCase.Everybody.Select(p => new SimulatedUser(p.Id.Value, p.Name, p.Email.Value)),
        SimulatedUser.Called("Digest", "digest@contoso.example"),
    ];

    private readonly NotificationEndpoint endpoint = new();
    private readonly List<WiredGraph> processes = [];
    private readonly WiredGraph graph;

    public CrashedGraph() => graph = new WiredGraph(
        Tenant.Of(People, [.. Meeting("weekly", UseCase.Thursday).Repeating(1, 8), Meeting("once", UseCase.Friday)]),
        webhooks: endpoint,
        configure: options => options.Senders.Add("digest@contoso.example"),
        start: UseCase.Monday);

    public GraphSimulator Simulator => graph.Graph;

    /// <summary>The adapter of another process, with Graph's clock at that instant.</summary>
    public WiredGraph Start(Instant now)
    {
        graph.Clock.SetUtcNow(now.ToDateTimeOffset());
        processes.Add(graph.Another());
        return processes[^1];
    }

    /// <summary>Replaces the random id of a subscription in Graph with the name of its owner. Any other id stays.</summary>
    public string Named(string text) =>
        Simulator.Subscriptions.All.Aggregate(
            text, (t, s) => t.Replace(s.Id, $"the subscription to {s.Mailbox}", StringComparison.Ordinal));

    /// <summary>
    /// The mail that attendees and recipients got, the text in the invites, and the subscriptions with the hour at which they end.
    /// </summary>
    public async Task<IReadOnlyList<string>> ReadAllAsync(CancellationToken cancellationToken) =>
        [
            .. Simulator.AttendeeMails.Select(m =>
                $"update: {m.Uid} of {m.Organizer} {m.OriginalStart} to {string.Join(", ", m.Recipients)}"),
            .. Simulator.Mails.Select(m => $"mail: to {string.Join(", ", m.Recipients)} {MessageId(m.Mime!)}"),
            .. Simulator.Subscriptions.All.Select(s =>
                $"subscription: {s.Mailbox} {string.Join(',', s.ChangeTypes.Order(StringComparer.Ordinal))} {s.NotificationUrl} "
                    + $"{s.LifecycleUrl} {s.ClientState} until {s.Expires:uuuu-MM-ddTHH}"),
            .. await InvitesAsync(cancellationToken),
        ];

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }

        await graph.DisposeAsync();
        endpoint.Dispose();
    }

    private static SimulatedEvent Meeting(string uid, Instant start) => new(uid, new Interval(start, start + Duration.FromMinutes(30)))
    {
        Body = "<p>What is on your mind?</p>",
        Organizer = new SimulatedAttendee("ann@contoso.example"),
        Attendees = [new SimulatedAttendee("bo@contoso.example")],
    };

    private static string MessageId(string mime) =>
        mime.Split("\r\n").Single(line => line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase));

    private async Task<IReadOnlyList<string>> InvitesAsync(CancellationToken cancellationToken)
    {
        var invites = graph.Get<IInvites>();
        var refs = new HashSet<InviteRef>();
        foreach (var start in new[] { UseCase.Thursday, UseCase.Friday })
        {
            var found = Assert.IsType<InviteReadResult<IReadOnlyList<InviteCandidate>>.Read>(
                await invites.FindAsync(UseCase.Ann.Id, start, cancellationToken));
            refs.UnionWith(found.Value.SelectMany(c => new[] { c.Occurrence, c.Series }).OfType<InviteRef>());
        }

        var all = new List<string>();
        foreach (var one in refs)
        {
            var read = Assert.IsType<InviteReadResult<Invite>.Read>(await invites.ReadAsync(one, cancellationToken)).Value;
            all.Add($"invite: {one.Id} {read.Stamp} {read.Html}");
        }

        return all;
    }
}

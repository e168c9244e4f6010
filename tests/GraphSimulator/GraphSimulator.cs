using OutlookOneOnOne.SimulatedGraph.Applications;
using OutlookOneOnOne.SimulatedGraph.Batching;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Mail;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Requests;
using OutlookOneOnOne.SimulatedGraph.Serving;
using OutlookOneOnOne.SimulatedGraph.Subscriptions;
using OutlookOneOnOne.SimulatedGraph.Throttling;

namespace OutlookOneOnOne.SimulatedGraph;

/// <summary>
/// A stand-in for Microsoft Graph v1.0 that refuses what Graph refuses. On a loopback port:
/// <code>
/// var tenant = await SampleTenant.CreateAsync(now, ct);
/// await using var graph = await GraphSimulator.StartAsync(tenant, cancellationToken: ct);
/// using var http = new HttpClient { BaseAddress = graph.BaseAddress, DefaultRequestHeaders = { Authorization = new("Bearer", "reader") }
/// };
/// </code>
/// Without a socket, for many requests, over people whose calendars are made as they are read:
/// <code>
/// await using var graph = GraphSimulator.InMemory(new Tenant(people, (owner, window) => ...));
/// using var http = new HttpClient(graph.CreateHandler());   // any host, such as https://graph.microsoft.com/v1.0/users
/// </code>
/// The tokens are those of <see cref="SimulatorOptions.Apps"/>: "reader", "writer" and "mailer" when nothing else is said.
/// By hand: <c>dotnet run --project tests/GraphSimulator -- --port 5001</c>.
/// </summary>
public sealed class GraphSimulator : IAsyncDisposable
{
    private readonly GraphService service;
    private readonly MailFlow mailFlow;
    private readonly CalendarChanges changes;
    private readonly Notifier notifier;
    private SocketServer? server;

    private GraphSimulator(Tenant tenant, SimulatorOptions options)
    {
        (Tenant, Faults) = (tenant, new FaultPlan(tenant));
        var (calendars, tokens) = (new CalendarStore(tenant, options.Time), new Tokens(options.Apps, tenant));
        var (book, webhooks) = (new SubscriptionRegistry(options.Time), new Webhooks(options.Webhooks, options.Time));
        notifier = new Notifier(book, webhooks, tenant, options.Time);
        changes = new CalendarChanges(tenant, calendars, notifier);
        Subscriptions = new SubscriptionLifecycle(book, notifier);
        mailFlow = new MailFlow(options.Limits.MessagesAMinute, options.Limits.RecipientsADay);
        Operations = new OperationTable([
            .. new UserEndpoints(tenant).Operations,
            .. new GroupEndpoints(tenant).Operations,
            .. new ApplicationEndpoints(Applications).Operations,
            .. new ServicePrincipalEndpoints(Applications).Operations,
            .. new CalendarEndpoints(tenant, calendars).Operations,
            .. new ScheduleEndpoint(tenant, calendars, tokens).Operations,
            .. new PatchEndpoint(tenant, calendars, changes, options).Operations,
            .. new SendMailEndpoint(tenant, mailFlow, options.Time).Operations,
            .. new SubscriptionEndpoints(book, webhooks, tenant, (tokens, options.Limits.SubscriptionMinutes)).Operations,
            .. new BatchEndpoint((call, ct) => service!.AnswerAsync(call, ct), options.Limits.BatchRequests).Operations,
        ]);
        var gate = new RequestGate(Faults, new Throttle(options.Limits, options.Time), tenant, options.Time);
        service = new GraphService(Operations, tokens, gate, options.Time);
    }

    public Tenant Tenant { get; }

    /// <summary>The faults to simulate; none at first.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The service root, without a trailing slash: <c>http://127.0.0.1:PORT/v1.0</c>.</summary>
    public Uri BaseAddress => new(server?.Address ?? new Uri("https://graph.microsoft.com"), "v1.0");

    /// <summary>Every request so far, in the order of the responses.</summary>
    public IReadOnlyList<RecordedRequest> Requests => service.Log.All;

    /// <summary>Every mail so far that sendMail accepted.</summary>
    public IReadOnlyList<SentMail> Mails => mailFlow.All;

    /// <summary>Every meeting update so far that Exchange sent to attendees.</summary>
    public IReadOnlyList<AttendeeMail> AttendeeMails => changes.Mails.All;

    /// <summary>The app registrations, service principals and what was granted to them.</summary>
    public ApplicationBook Applications { get; } = new();

    /// <summary>The subscriptions, the notifications sent to them, and their lifecycle on Graph's side.</summary>
    public SubscriptionLifecycle Subscriptions { get; }

    internal OperationTable Operations { get; }

    /// <summary>Listens on a loopback port until disposed of.</summary>
    public static async Task<GraphSimulator> StartAsync(
        Tenant tenant, SimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var chosen = options ?? new SimulatorOptions();
        var simulator = new GraphSimulator(tenant, chosen);
        simulator.server = await SocketServer.StartAsync(simulator.service, chosen.Port, cancellationToken);
        return simulator;
    }

    /// <summary>Responds only through <see cref="CreateHandler"/>.</summary>
    public static GraphSimulator InMemory(Tenant tenant, SimulatorOptions? options = null) =>
        new(tenant, options ?? new SimulatorOptions());

    /// <summary>Responds to requests for any host. Any number of handlers share this simulator.</summary>
    public HttpMessageHandler CreateHandler() => new InMemoryHandler(service);

    /// <summary>
    /// Creates or changes a meeting as in Outlook, in all its copies: the one with the same uid and original start. Subscribers are
    /// notified.
    /// </summary>
    public void Change(SimulatedEvent meeting) => changes.Put(meeting);

    /// <summary>Deletes a meeting, or one occurrence, from all calendars. Subscribers are notified.</summary>
    public void Delete(SimulatedEvent meeting) => changes.Remove(meeting);

    public void ForgetRequests() => service.Log.Clear();

    /// <summary>Returns when the process is told to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) =>
        server?.WaitForShutdownAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        await notifier.DisposeAsync();
    }
}

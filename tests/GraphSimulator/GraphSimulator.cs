using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Mail;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Requests;
using OutlookOneOnOne.SimulatedGraph.Serving;
using OutlookOneOnOne.SimulatedGraph.Throttling;

namespace OutlookOneOnOne.SimulatedGraph;

/// <summary>
/// A stand-in for Microsoft Graph v1.0 that refuses what Graph refuses. On a loopback port:
/// <code>
/// var tenant = await SampleTenant.CreateAsync(now, ct);
/// await using var graph = await GraphSimulator.StartAsync(tenant, cancellationToken: ct);
/// using var http = new HttpClient { BaseAddress = graph.BaseAddress, DefaultRequestHeaders = { Authorization = new("Bearer", "reader") } };
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
    private readonly CalendarStore calendars;
    private readonly MailFlow mailFlow;
    private SocketServer? server;

    private GraphSimulator(Tenant tenant, SimulatorOptions options)
    {
        (Tenant, Faults) = (tenant, new FaultPlan(tenant));
        calendars = new CalendarStore(tenant, options.Time);
        mailFlow = new MailFlow(options.Limits.MessagesAMinute, options.Limits.RecipientsADay);
        Operations = new OperationTable([
            .. new UserEndpoints(tenant).Operations,
            .. new GroupEndpoints(tenant).Operations,
            .. new CalendarEndpoints(tenant, calendars).Operations,
            .. new SendMailEndpoint(tenant, mailFlow, options.Time).Operations,
        ]);
        var gate = new RequestGate(Faults, new Throttle(options.Limits, options.Time), tenant, options.Time);
        service = new GraphService(Operations, new Tokens(options.Apps, tenant), gate, options.Time);
    }

    public Tenant Tenant { get; }

    /// <summary>What goes wrong. Empty at first.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The service root, without a trailing slash: <c>http://127.0.0.1:PORT/v1.0</c>.</summary>
    public Uri BaseAddress => new(server?.Address ?? new Uri("https://graph.microsoft.com"), "v1.0");

    /// <summary>Every request so far, in the order of their answers.</summary>
    public IReadOnlyList<RecordedRequest> Requests => service.Log.All;

    /// <summary>Every mail so far that sendMail took.</summary>
    public IReadOnlyList<SentMail> Mails => mailFlow.All;

    internal OperationTable Operations { get; }

    /// <summary>Listens on a loopback port until disposed of.</summary>
    public static async Task<GraphSimulator> StartAsync(Tenant tenant, SimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var chosen = options ?? new SimulatorOptions();
        var simulator = new GraphSimulator(tenant, chosen);
        simulator.server = await SocketServer.StartAsync(simulator.service, chosen.Port, cancellationToken);
        return simulator;
    }

    /// <summary>Answers only through <see cref="CreateHandler"/>.</summary>
    public static GraphSimulator InMemory(Tenant tenant, SimulatorOptions? options = null) => new(tenant, options ?? new SimulatorOptions());

    /// <summary>Answers whatever host a request is for. Any number of them share this simulator.</summary>
    public HttpMessageHandler CreateHandler() => new InMemoryHandler(service);

    public void ForgetRequests() => service.Log.Clear();

    /// <summary>Returns when the process is told to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => server?.WaitForShutdownAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;
}

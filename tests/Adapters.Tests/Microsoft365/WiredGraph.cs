using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Throttling;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>The adapter as hosts compose it, on a simulated Graph without a socket; a test controls the clock of both.</summary>
internal sealed class WiredGraph : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly Action<Microsoft365Options>? configure;
    private readonly bool isAnother;

    public WiredGraph(
        Tenant? tenant = null,
        ExchangeHtml html = ExchangeHtml.Wrap,
        HttpMessageHandler? webhooks = null,
        Action<Microsoft365Options>? configure = null,
        Instant? start = null)
        : this(
            tenant ?? Office.Tenant,
            new SimulatorOptions
            {
                Time = new FakeTimeProvider((start ?? Office.Now).ToDateTimeOffset()),
                Html = html,
                Webhooks = webhooks,
                Limits = new GraphLimits(),
            },
            configure)
    { }

    private WiredGraph(Tenant tenant, SimulatorOptions options, Action<Microsoft365Options>? configure)
        : this((FakeTimeProvider)options.Time, GraphSimulator.InMemory(tenant, options), configure) => isAnother = false;

    private WiredGraph(FakeTimeProvider clock, GraphSimulator graph, Action<Microsoft365Options>? configure)
    {
        (Clock, Graph, this.configure, isAnother) = (clock, graph, configure, true);
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddMicrosoft365(options =>
        {
            options.GraphUrl = new Uri("http://localhost:9/v1.0");
            options.NotificationSite = new Uri("https://oneonone.contoso.example/");
            configure?.Invoke(options);
        });
        collection.AddHttpClient(GraphHttp.ClientName).ConfigurePrimaryHttpMessageHandler(() => Graph.CreateHandler());
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Clock { get; }

    public GraphSimulator Graph { get; }

    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Advances the clock, a second at a time, until the work is done.</summary>
    public async Task<T> Run<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(2, TestContext.Current.CancellationToken));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return await work;
    }

    /// <summary>The adapter of another process on the same Graph, which this object still owns.</summary>
    public WiredGraph Another() => new(Clock, Graph, configure);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await (isAnother ? ValueTask.CompletedTask : Graph.DisposeAsync());
    }
}

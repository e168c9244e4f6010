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

/// <summary>The adapter as hosts put it together, on a simulated Graph without a socket; both on a clock that a test moves.</summary>
internal sealed class WiredGraph : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public WiredGraph(
        Tenant? tenant = null, ExchangeHtml html = ExchangeHtml.Wrap, HttpMessageHandler? webhooks = null, Action<Microsoft365Options>? configure = null)
    {
        Graph = GraphSimulator.InMemory(tenant ?? Office.Tenant, new SimulatorOptions { Time = Clock, Html = html, Webhooks = webhooks, Limits = new GraphLimits() });
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

    public FakeTimeProvider Clock { get; } = new(Office.Now.ToDateTimeOffset());

    public GraphSimulator Graph { get; }

    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Lets the clock run, a second at a time, until the work is done.</summary>
    public async Task<T> Run<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(2, TestContext.Current.CancellationToken));
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return await work;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Graph.DisposeAsync();
    }
}

using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>The adapter as hosts compose it, on a simulator without a socket.</summary>
internal sealed class SimulatedMicrosoft365 : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public SimulatedMicrosoft365(Tenant tenant, SimulatorOptions? simulator = null, Action<Microsoft365Options>? configure = null)
    {
        Graph = GraphSimulator.InMemory(tenant, simulator);
        var collection = new ServiceCollection();
        collection.AddMicrosoft365(o =>
        {
            o.GraphUrl = new Uri("http://localhost/v1.0");
            configure?.Invoke(o);
        });
        collection.AddHttpClient(GraphHttp.ClientName).ConfigurePrimaryHttpMessageHandler(Graph.CreateHandler);
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public GraphSimulator Graph { get; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Graph.DisposeAsync();
    }
}

using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Adapters.Tests.Sample;
using OutlookOneOnOne.SimulatedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class GraphDirectoryContractTests : DirectoryContract, IAsyncDisposable
{
    private SimulatedMicrosoft365? simulated;

    public ValueTask DisposeAsync() => simulated?.DisposeAsync() ?? ValueTask.CompletedTask;

    protected override async Task<IDirectory> OpenAsync()
    {
        simulated = new SimulatedMicrosoft365(await SampleTenant.CreateAsync(SampleClocks.Monday, Cancel));
        return simulated.Get<IDirectory>();
    }
}

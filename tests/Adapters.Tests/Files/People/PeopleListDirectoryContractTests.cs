using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Adapters.Tests.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class PeopleListDirectoryContractTests : DirectoryContract, IDisposable
{
    private readonly SampleOnDisk sample = new(SampleClocks.Monday);

    public void Dispose() => sample.Dispose();

    protected override Task<IDirectory> OpenAsync() => Task.FromResult<IDirectory>(new PeopleListDirectory(sample.Paths.PeopleCsv));
}

using OutlookOneOnOne.Adapters.Embedded.Csv;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Adapters.Tests.SampleOrganisation;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Csv;

public sealed class CsvDirectoryContractTests : DirectoryContract, IDisposable
{
    private readonly SampleOnDisk sample = new(SampleClocks.Monday);

    public void Dispose() => sample.Dispose();

    protected override Task<IDirectory> OpenAsync() => Task.FromResult<IDirectory>(new CsvDirectory(sample.Paths.PeopleCsv));
}

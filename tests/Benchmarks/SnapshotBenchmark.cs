using BenchmarkDotNet.Attributes;
using OutlookOneOnOne.Core.Directory.Snapshots;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>
/// The snapshot of a whole organisation. It is written once a day, and each instance reads it on start-up and whenever it has changed.
/// </summary>
[MemoryDiagnoser]
public class SnapshotBenchmark
{
    private Organisation organisation = null!;
    private byte[] snapshot = [];

    [Params(100_000)]
    public int People { get; set; }

    [GlobalSetup]
    public async Task BuildAsync()
    {
        organisation = new Organisation(new LargeOrganisation(People).Chart);
        snapshot = await WriteAsync();
        Console.WriteLine($"// {People:N0} people take {snapshot.Length:N0} bytes");
    }

    [Benchmark]
    public Task<Organisation> Read() => CompressedOrganisation.ReadAsync(new MemoryStream(snapshot), CancellationToken.None);

    [Benchmark]
    public Task<byte[]> Write() => WriteAsync();

    private async Task<byte[]> WriteAsync()
    {
        using var stream = new MemoryStream();
        await CompressedOrganisation.WriteAsync(organisation, stream, CancellationToken.None);
        return stream.ToArray();
    }
}

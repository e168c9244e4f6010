using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Scale.Company;
using OutlookOneOnOne.Scale.Results;

namespace OutlookOneOnOne.Scale;

/// <summary>Reads the organisation as the product does every day, once for each size.</summary>
internal static class DirectoryReadings
{
    /// <returns>The organisation, the cost of reading it, and the bytes of memory it occupies.</returns>
    public static (Organisation Organisation, DirectoryResult Result, long Bytes) Read(People people)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (organisation, result) = Read(new World(people, 0, Week.Start, organisation: null));
        return (organisation, result, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    private static (Organisation, DirectoryResult) Read(World world)
    {
        Organisation? organisation = null;
        world.Time.Run(async () =>
        {
            await using var instance = new Instance(world);
            organisation = (await instance.Get<RefreshDirectory>().RunAsync(CancellationToken.None)).Organisation;
        });
        var took = world.Time.GetCurrentInstant() - Week.Start;
        return (organisation!, new DirectoryResult(GraphRequests.Count(world.Graph.Requests), took.TotalSeconds));
    }
}

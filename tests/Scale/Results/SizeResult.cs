using System.Globalization;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>All that was measured for one size of organisation.</summary>
/// <param name="People">How many.</param>
/// <param name="Managers">Whose calendars are read.</param>
/// <param name="Recipients">Managers of managers, who get a digest.</param>
/// <param name="Directory">Reading the organisation.</param>
/// <param name="Weeks">The weekly flow, for each number of instances.</param>
/// <param name="Memory">Of one instance.</param>
internal sealed record SizeResult(
    int People, int Managers, int Recipients, DirectoryResult Directory, IReadOnlyList<WeekResult> Weeks, MemoryResult Memory)
{
    /// <summary>Half of what an instance has in Flex Consumption (2,048 MB): garbage and the runtime need the rest.</summary>
    public const long MaxMemory = 1L << 30;

    /// <summary>Of several runs, each with other numbers of instances, one result for each size.</summary>
    public static IReadOnlyList<SizeResult> Merge(IEnumerable<SizeResult> runs) =>
    [
        .. from run in runs
            group run by run.People into size
            orderby size.Key
            select size.MaxBy(s => s.Memory.Coverage)! with { Weeks = [.. size.SelectMany(s => s.Weeks).OrderBy(w => w.Instances)] },
    ];

    /// <summary>Which promises were broken; empty when all were kept.</summary>
    public IReadOnlyList<string> BrokenPromises() =>
    [
        .. Weeks.SelectMany(w => w.BrokenPromises(this)),
        .. Memory.Instance < MaxMemory ? Array.Empty<string>()
            : [string.Create(CultureInfo.InvariantCulture, $"{People} people: an instance keeps {Memory.Instance >> 20} MB in memory.")],
    ];
}

/// <param name="Requests">To Graph, by operation.</param>
/// <param name="Seconds">Of simulated time.</param>
internal sealed record DirectoryResult(IReadOnlyDictionary<string, int> Requests, double Seconds);

/// <param name="Snapshot">Of the organisation, in bytes.</param>
/// <param name="Coverage">Beside it, at the most, while as many messages as one instance takes at once read calendars.</param>
/// <param name="Digests">Beside it, at the most, while the digests of those with the longest lines are written, as many at once.</param>
internal sealed record MemoryResult(long Snapshot, long Coverage, long Digests)
{
    public long Instance => Snapshot + Math.Max(Coverage, Digests);
}

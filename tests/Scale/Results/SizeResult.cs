using System.Globalization;

namespace OutlookOneOnOne.Scale.Results;

/// <summary>All results for one size of organisation.</summary>
/// <param name="People">The number of people.</param>
/// <param name="Managers">The number of managers, whose calendars are read.</param>
/// <param name="Recipients">The number of managers of managers, who get a digest.</param>
/// <param name="Directory">Reading the organisation.</param>
/// <param name="Weeks">The weekly flow, for each number of instances.</param>
/// <param name="Memory">The memory of one instance.</param>
internal sealed record SizeResult(
    int People, int Managers, int Recipients, DirectoryResult Directory, IReadOnlyList<WeekResult> Weeks, MemoryResult Memory)
{
    /// <summary>Half the memory of an instance in Flex Consumption (2,048 MB): garbage and the runtime need the rest.</summary>
    public const long MaxMemory = 1L << 30;

    /// <summary>Combines several runs with different numbers of instances into one result for each size.</summary>
    public static IReadOnlyList<SizeResult> Merge(IEnumerable<SizeResult> runs) =>
    [
        .. from run in runs
            group run by run.People into size
            orderby size.Key
            select size.MaxBy(s => s.Memory.Coverage)! with { Weeks = [.. size.SelectMany(s => s.Weeks).OrderBy(w => w.Instances)] },
    ];

    /// <summary>The broken promises; empty if all were kept.</summary>
    public IReadOnlyList<string> Violations() =>
    [
        .. Weeks.SelectMany(w => w.Violations(this)),
        .. Memory.Instance < MaxMemory ? Array.Empty<string>()
            : [string.Create(CultureInfo.InvariantCulture, $"{People} people: an instance keeps {Memory.Instance >> 20} MB in memory.")],
    ];
}

/// <param name="Requests">Requests to Graph, by operation.</param>
/// <param name="Seconds">Simulated time.</param>
internal sealed record DirectoryResult(IReadOnlyDictionary<string, int> Requests, double Seconds);

/// <param name="Snapshot">The size of the snapshot in bytes.</param>
/// <param name="Coverage">The additional maximum while one instance reads calendars for as many messages as it handles at once.</param>
/// <param name="Digests">The additional maximum while as many digests of the managers with the largest lines are written at once.</param>
internal sealed record MemoryResult(long Snapshot, long Coverage, long Digests)
{
    public long Instance => Snapshot + Math.Max(Coverage, Digests);
}

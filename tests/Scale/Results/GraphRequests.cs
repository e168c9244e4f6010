using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.Scale.Results;

internal static class GraphRequests
{
    /// <summary>By the last word of the operation; a batch in addition to its content, which Graph counts individually.</summary>
    public static IReadOnlyDictionary<string, int> Count(IEnumerable<RecordedRequest> requests) =>
        requests.GroupBy(r => r.Template.Split('/')[^1]).ToDictionary(g => g.Key, g => g.Count());
}

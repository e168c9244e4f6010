using System.Net.Http.Headers;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Requests immutable ids, which do not change when an item is moved, and times in UTC
/// (https://learn.microsoft.com/graph/outlook-immutable-id, https://learn.microsoft.com/graph/api/user-list-calendarview).
/// </summary>
internal sealed class GraphPreferences : DelegatingHandler
{
    /// <summary>The preferences, which requests within a batch need, too, because this handler does not see those.</summary>
    public static readonly IReadOnlyList<string> All = ["IdType=\"ImmutableId\"", "outlook.timezone=\"UTC\""];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        AddTo(request.Headers);
        return base.SendAsync(request, cancellationToken);
    }

    private static void AddTo(HttpRequestHeaders headers)
    {
        IEnumerable<string> given = headers.TryGetValues("Prefer", out var values) ? values : [];
        headers.Add("Prefer", All.Except(given, StringComparer.OrdinalIgnoreCase));
    }
}

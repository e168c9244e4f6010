using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Directory;

/// <summary>Pages of users, groups and rooms: 100 by default, at most 999, continued with <c>$skiptoken</c>.</summary>
internal static class DirectoryPage
{
    private const int DefaultSize = 100;
    private const int MaxPageSize = 999;
    private const string TokenPrefix = "RFNwdAoAAQ";

    public static GraphResponse Of<T>(GraphCall call, string context, IReadOnlyList<T> all, Func<T, JsonObject> json)
    {
        var size = call.Query.Integer("$top") ?? DefaultSize;
        if (size is < 1 or > MaxPageSize)
            throw new GraphRefusal(
                400, "Request_UnsupportedQuery", $"Invalid page size specified: '{size}'. Must be between 1 and 999 inclusive.");
        var start = StartOf(call.Query["$skiptoken"], all.Count);
        var answer = new JsonObject { ["@odata.context"] = $"{call.Root}/$metadata#{context}" };
        if (call.Query.IsTrue("$count") && call.IsEventuallyConsistent)
            answer["@odata.count"] = all.Count;
        if (start + size < all.Count)
            answer["@odata.nextLink"] = call.LinkWith(("$skiptoken", TokenOf(start + size)));
        answer["value"] = new JsonArray([.. all.Skip(start).Take(size).Select(json)]);
        return GraphResponse.Ok(answer);
    }

    private static string TokenOf(int start) =>
        TokenPrefix + Convert.ToHexString(Encoding.ASCII.GetBytes(start.ToString(CultureInfo.InvariantCulture)));

    private static int StartOf(string? token, int count)
    {
        if (token is null)
            return 0;
        try
        {
            if (token.StartsWith(TokenPrefix, StringComparison.Ordinal)
                && int.TryParse(
                    Encoding.ASCII.GetString(Convert.FromHexString(token[TokenPrefix.Length..])),
                    CultureInfo.InvariantCulture,
                    out var start)
                && start >= 0
                && start < count)
                return start;
        }
        catch (FormatException)
        {
            // not one of our tokens: the same response as for an expired one
        }

        throw new GraphRefusal(
            400, "Directory_ExpiredPageToken", "The specified page token value has expired and can no longer be included in your request.");
    }
}

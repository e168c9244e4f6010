using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>What somebody can read, to compare before and after something that they must not learn of.</summary>
internal static partial class Readable
{
    /// <summary>The bodies of the responses, without what is different each time.</summary>
    public static async Task<List<string>> ByAsync(HttpClient client, params string[] paths)
    {
        List<string> all = [];
        foreach (var path in paths)
        {
            using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            all.Add($"{path}: {(int)response.StatusCode} {Random().Replace(body, string.Empty)}");
        }

        return all;
    }

    [GeneratedRegex("\"(traceId|version)\":\"[^\"]*\"")]
    private static partial Regex Random();
}

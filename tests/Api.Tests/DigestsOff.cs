using OutlookOneOnOne.Core.Digest;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>An installation whose administrator has not turned digests on.</summary>
public sealed class DigestsOff : IAsyncLifetime
{
    public TestApi Api { get; } = Of([]);

    public ValueTask InitializeAsync() => Api.InitializeAsync();

    public ValueTask DisposeAsync() => Api.DisposeAsync();

    /// <param name="unmet">Those whom Ann has not met there.</param>
    public static async Task<TestApi> StartAsync(params string[] unmet)
    {
        var api = Of(unmet);
        await api.InitializeAsync();
        return api;
    }

    private static TestApi Of(string[] unmet) => new() { Options = options => options.Digest = DigestPolicy.TurnedOff, Unmet = unmet };
}

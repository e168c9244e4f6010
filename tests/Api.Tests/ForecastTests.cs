using NodaTime;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>From Thursday 08:00 on, people see what Monday's digest will say if what is planned takes place.</summary>
public sealed class ForecastTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_see_Mondays_digest_from_Thursday_on_and_reports_only_the_status_of_their_own_pair()
    {
        var api = new TestApi();
        await api.InitializeAsync();
        await using (api)
        {
            Assert.Null((await Own(api, "ann"))["digestDue"]);

            api.Clock.Advance(Duration.FromDays(4)); // Friday, 27 November, 09:00 UTC

            var ann = await Own(api, "ann");
            Assert.NotNull(ann["digestDue"]);
            Assert.NotEmpty(ann["digestSays"]!.AsArray());
            Assert.All(ann["pairs"]!.AsArray(), pair => Assert.NotNull(pair!["whenDue"]));
            var cy = (await Own(api, "cy"))["withManager"]!;
            Assert.Equal("covered", (string)cy["whenDue"]!); // met on 16 November, and again on the 30th, when the digest is sent
            Assert.NotEmpty(cy["countedFor"]!.AsArray());
            Assert.Null((await Own(api, "cy"))["figures"]);
        }
    }

    private static async Task<System.Text.Json.Nodes.JsonNode> Own(TestApi api, string who) =>
        await TestApi.Read(await api.As(who).GetAsync("/api/coverage/me", Cancel));
}

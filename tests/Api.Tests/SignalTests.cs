namespace OutlookOneOnOne.Api.Tests;

/// <summary>Ann manages Cy, and their 1:1 a week ago is in her calendar.</summary>
public sealed class SignalTests(TestApi api) : IClassFixture<TestApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string Pair => $"/api/pairs/{TestApi.PairOf("ann", "cy")}";

    [Fact]
    public async Task The_manager_sees_signals_with_hints_and_the_report_does_not()
    {
        foreach (
            var (who, id, text) in new[]
            {
                ("ann", "a", "Status update of the project"),
                ("ann", "b", "Roadmap"),
                ("ann", "c", "Hiring"),
                ("cy", "d", "Growth"),
                ("ann", "e", "Budget"),
            })
        {
            using var added = await api.As(who)
                .PostAsync($"{Pair}/agendas/2026-11-30T09:00:00Z/items", TestApi.Json($$"""{"id":"{{id}}","text":"{{text}}"}"""), Cancel);
            Assert.Equal(200, (int)added.StatusCode);
        }

        Assert.Null((await TestApi.Read(await api.As("ann").GetAsync($"{Pair}/signals", Cancel)))["writtenByReport"]); // their first weeks
        api.Clock.AdvanceDays(36);

        using var response = await api.As("ann").GetAsync($"{Pair}/signals", Cancel);
        var signals = await TestApi.Read(response);
        using var refused = await api.As("cy").GetAsync($"{Pair}/signals", Cancel);

        Assert.Equal((1, 5), ((int)signals["writtenByReport"]!["count"]!, (int)signals["writtenByReport"]!["of"]!));
        Assert.Null(signals["readyTheDayBefore"]); // one 1:1 is too few to say
        Assert.Equal(["a"], signals["couldBeEmail"]!.AsArray().Select(i => (string)i!));
        Assert.Contains("fewByReport", signals["hints"]!.AsArray().Select(h => (string)h!["signal"]!));
        Assert.Equal("agenda-from-them", (string)signals["idea"]!["id"]!);
        Assert.Equal(403, (int)refused.StatusCode);
        Assert.Equal("/problems/only-for-the-manager", (string)(await TestApi.Read(refused))["type"]!);
        Assert.DoesNotContain("count", await refused.Content.ReadAsStringAsync(Cancel));
    }
}

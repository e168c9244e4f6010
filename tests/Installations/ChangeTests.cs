using System.Net;

namespace OutlookOneOnOne.Installations;

/// <summary>Tests that change an installation, each on its own copy.</summary>
internal static class ChangeTests
{
    private static readonly string WithJun = Colleagues.PairWith(Colleagues.Jun);

    /// <summary>Jun deletes his data; Sean's words stay.</summary>
    public static async Task DeletesWhatIsTheirsAsync(Installation own)
    {
        using var deleted = await own.SendAsync(Colleagues.Jun, HttpMethod.Delete, "/api/me/data");
        Assert.True(deleted.IsSuccessStatusCode);
        Assert.Equal(
            [
                "Budget for the course is fine: 1.200 €.",
                "Seemed tired; ask again on Thursday.",
                "We agreed: Jun leads the release.\n\n- *Björn* helps\n- no weekend work",
            ],
            Seen.Writings(await own.ReadAsync(Colleagues.Sean, $"{WithJun}/notes")).Select(w => w.Text));
        var items = await own.ReadAsync(Colleagues.Sean, $"{WithJun}/agendas/2026-11-19T10:00:00Z/items");
        Assert.Equal([("growth", "done")], Seen.Items(items));
        var september = await own.ReadAsync(Colleagues.Sean, $"{WithJun}/agendas/2026-09-10T10:00:00Z");
        Assert.Empty(september["items"]!["items"]!.AsArray());
    }

    /// <summary>The link in a mail still stops its reader's digest, and nobody else's.</summary>
    public static async Task StopsTheDigestOfAsync(Installation own, string person, Uri link)
    {
        using var response = await own.SendAsync(null, HttpMethod.Get, link.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True((bool)(await own.ReadAsync(person, "/api/me"))["settings"]!["receivesDigest"]!);
        Assert.Equal(HttpStatusCode.OK, await own.UnsubscribeAsync(link));
        Assert.False((bool)(await own.ReadAsync(person, "/api/me"))["settings"]!["receivesDigest"]!);
        using var forged = await own.SendAsync(null, HttpMethod.Get, link.PathAndQuery[..^2] + "AA");
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }
}

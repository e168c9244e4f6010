namespace OutlookOneOnOne.Installations;

public sealed class HalfAYearLaterTests(HalfAYearLater installation) : IClassFixture<HalfAYearLater>
{
    [Fact]
    public async Task Coverage_is_deleted_but_what_people_wrote_and_agreed_is_kept()
    {
        var kept = await installation.ReadAsync(Colleagues.Sean, "/api/me/export");
        Assert.Empty(kept["coverage"]!["oneOnOnes"]!.AsArray());
        Assert.Empty(kept["coverage"]!["absences"]!.AsArray());
        Assert.Equal(7, (int)Assert.Single(kept["coverage"]!["corrections"]!.AsArray())!["everyDays"]!);
        Assert.Empty(kept["invites"]!.AsArray());
        Assert.Equal(5, kept["notes"]!.AsArray().Count);
        Assert.NotEmpty(kept["agendas"]!["items"]!.AsArray());
    }
}

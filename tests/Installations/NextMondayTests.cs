namespace OutlookOneOnOne.Installations;

/// <summary>An installation goes on where it stopped: what waits is done, what was done is not done again.</summary>
public sealed class NextMondayTests(NextMonday installation) : IClassFixture<NextMonday>
{
    private const string Vera = "2026-W49-vera.lindqvist@linden.example.eml";
    private const string Ines = "2026-W49-ines.moreau@linden.example.eml";

    [Fact]
    public async Task Those_who_want_it_get_the_digest_of_the_week_and_no_earlier_one_goes_out_again()
    {
        await Rounds.DoneAsync(installation.Data, Vera, Ines);
        var then = Directory.EnumerateFiles(Fixture.In("files", "data", "outbox")).Select(f => Path.GetFileName(f)).ToList();
        Assert.Equal(then.Append(Vera).Append(Ines).Order(StringComparer.Ordinal), Rounds.Outbox(installation.Data));
        Assert.All(then, file => Assert.Equal(
            File.ReadAllBytes(Fixture.In("files", "data", "outbox", file)),
            File.ReadAllBytes(Path.Combine(installation.Data, "outbox", file))));
    }

    [Fact]
    public async Task No_idea_comes_twice_in_a_row()
    {
        await Rounds.DoneAsync(installation.Data, Vera, Ines);
        var digests = (await installation.ReadAsync(Colleagues.Vera, "/api/me/export"))["digests"]!.AsArray();
        Assert.Equal(["2026-W47", "2026-W48", "2026-W49"], digests.Select(d => (string)d!["week"]!));
        Assert.Equal(3, digests.Select(d => (string)d!["idea"]!).Distinct().Count());
    }

    [Fact]
    public async Task Work_of_each_kind_that_waited_is_understood()
    {
        await Rounds.DoneAsync(installation.Data, Vera, Ines);
        var poison = (await installation.ReadAsync(Colleagues.Vera, "/api/work/poison")).AsArray();
        Assert.Equal(["agendas", "digests"], poison.Select(p => (string)p!["queue"]!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(" error ", installation.Error, StringComparison.Ordinal);
    }
}

namespace OutlookOneOnOne.Installations;

/// <summary>An installation continues where it stopped: pending work is done, and finished work is not repeated.</summary>
public sealed class NextMondayTests(NextMonday installation) : IClassFixture<NextMonday>
{
    private const string Vera = "2026-W49-vera.lindqvist@linden.example.eml";
    private const string Ines = "2026-W49-ines.moreau@linden.example.eml";

    [Fact]
    public async Task Recipients_get_this_weeks_digest_and_no_earlier_one_is_resent()
    {
        await Rounds.DoneAsync(installation.Data, Vera, Ines);
        var then = Directory.EnumerateFiles(Fixture.In("files", "data", "outbox")).Select(f => Path.GetFileName(f)).ToList();
        Assert.Equal(then.Append(Vera).Append(Ines).Order(StringComparer.Ordinal), Rounds.Outbox(installation.Data));
        Assert.All(then, file => Assert.Equal(
            File.ReadAllBytes(Fixture.In("files", "data", "outbox", file)),
            File.ReadAllBytes(Path.Combine(installation.Data, "outbox", file))));
    }

    [Fact]
    public async Task No_idea_is_repeated_in_consecutive_weeks()
    {
        await Rounds.DoneAsync(installation.Data, Vera, Ines);
        var digests = (await installation.ReadAsync(Colleagues.Vera, "/api/me/export"))["digests"]!.AsArray();
        Assert.Equal(["2026-W47", "2026-W48", "2026-W49"], digests.Select(d => (string)d!["week"]!));
        Assert.Equal(3, digests.Select(d => (string)d!["idea"]!).Distinct().Count());
    }

    [Fact]
    public async Task Queued_work_of_every_kind_is_handled()
    {
        await Rounds.DoneAsync(installation.Data, Vera, Ines);
        var poison = (await installation.ReadAsync(Colleagues.Vera, "/api/work/poison")).AsArray();
        Assert.Equal(["agendas", "digests"], poison.Select(p => (string)p!["queue"]!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(" error ", installation.Error, StringComparison.Ordinal);
    }
}

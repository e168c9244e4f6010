namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class TourTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Terminal terminal = new(SmallCompany.Now);

    [Fact]
    public async Task A_newcomer_sees_figures_a_digest_and_commands_that_work()
    {
        var welcome = (await terminal.RunAsync("digest", "--data", folder.Path)).Fine();
        Assert.Contains("could not be read", welcome.Out);
        Assert.Contains("| Your team’s 1:1s", welcome.Out);
        Assert.Empty(welcome.Error);
        var commands = welcome.Out.Split('\n')
            .Select(l => l.Trim())
            .Where(l => l.StartsWith("oneonone ", StringComparison.Ordinal) && l.Contains(folder.Path))
            .ToList();
        Assert.Equal(2, commands.Count);
        foreach (var command in commands)
        {
            string[] data = command.Contains(" explain ") ? [] : ["--data", folder.In("data")];
            (await terminal.RunAsync([.. command.Split(' ')[1..], .. data])).Fine();
        }
    }

    [Fact]
    public async Task The_tour_works_repeatedly_and_at_other_times()
    {
        var first = (await terminal.RunAsync("digest", "--data", folder.Path)).Fine();
        Assert.Equal(first.Out, (await terminal.RunAsync("digest", "--data", folder.Path)).Fine().Out);
        Assert.Contains("2027-W10", (await terminal.RunAsync("digest", "--data", folder.Path, "--now", "2027-03-10T12:00:00Z")).Fine().Out);
    }

    [Fact]
    public async Task The_tour_does_not_touch_the_users_own_data()
    {
        var company = new SmallCompany(folder);
        (await terminal.RunAsync(["digest", .. company.Sources])).Fine();
        var before = folder.Files("data/preview", "*");
        (await terminal.RunAsync("digest", "--data", folder.In("data"))).Fine();
        Assert.Equal(before, folder.Files("data/preview", "*"));
    }

    public void Dispose() => folder.Dispose();
}

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>
/// After a first reading, Bo has another address, Eli has left, and Eva has been given Eli's. 'check' and 'explain' know that from the data
/// folder, and write nothing into it.
/// </summary>
public sealed class FormerAddressesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;
    private readonly Terminal terminal = new(SmallCompany.Now);

    public FormerAddressesTests()
    {
        company = new SmallCompany(folder);
        WriteList("3,bo@example.com,Bo Day,ann@example.com\n4,eli@example.com,Eli Ray,ann@example.com\n");
        company.Meet("ann", "eli", SmallCompany.Now - NodaTime.Duration.FromDays(5));
    }

    [Fact]
    public async Task An_address_is_whose_it_was_on_the_day()
    {
        await ReadTwoListsAsync();
        var known = await KindsAsync(folder.In("data"));
        var unknown = await KindsAsync(folder.In("no-data"));

        Assert.All(known["bo@example.com"], kind => Assert.Equal("directReport", kind));
        Assert.Equal(["external"], known["eli@example.com"]);
        Assert.All(unknown["bo@example.com"], kind => Assert.Equal("external", kind));
        Assert.Equal(["directReport"], unknown["eli@example.com"]);
        Assert.False(Directory.Exists(folder.In("no-data")));
    }

    [Fact]
    public async Task A_calendar_under_an_earlier_address_is_that_of_its_owner()
    {
        await ReadTwoListsAsync();
        var lines = (await terminal.RunAsync(["check", .. company.Sources])).Fine().Out.Split('\n');

        Assert.Contains(lines, l => l.StartsWith($"  {company.CalendarOf("bo")}: the calendar of Bo Day", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_written_into_the_data_folder()
    {
        await ReadTwoListsAsync();
        var before = Contents();
        (await terminal.RunAsync(["check", .. company.Sources])).Fine();
        await KindsAsync(folder.In("data"));

        Assert.Equal(before, Contents());
    }

    public void Dispose() => folder.Dispose();

    private async Task ReadTwoListsAsync()
    {
        (await terminal.RunAsync(["coverage", .. company.Sources, "--now", "2026-11-20T09:00:00Z"])).Fine();
        WriteList("3,bo.day@example.com,Bo Day,ann@example.com\n5,eli@example.com,Eva Roe,ann@example.com\n");
    }

    private void WriteList(string reports) => TemporaryFolder.Write(
        company.PeopleCsv,
        $"employee id,email,name,manager\n1,top@example.com,Top Boss,\n2,ann@example.com,Ann Lee,top@example.com\n{reports}");

    /// <summary>The kinds of Ann's 1:1s, by the address of the other person.</summary>
    private async Task<ILookup<string, string?>> KindsAsync(string data)
    {
        var explained = await terminal.RunAsync(
            "explain", company.CalendarOf("ann"), "--people", company.PeopleCsv, "--data", data, "--json");
        return explained.Fine().Json.EnumerateArray().ToLookup(
            m => m.GetProperty("uid").GetString()!.Split('-')[1] + "@example.com", m => m.GetProperty("kind").GetString());
    }

    private Dictionary<string, string> Contents() => Directory.EnumerateFiles(folder.In("data"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}

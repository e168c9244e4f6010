using NodaTime;
using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class NotPeopleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Terminal terminal = new(SmallCompany.Now);
    private readonly SmallCompany company;

    // Ann and Cy met yesterday, with an address that only this organisation knows not to be a person's.
    public NotPeopleTests() => company = new SmallCompany(folder).Meet(
        "ann", "cy", SmallCompany.Now - Duration.FromDays(1), "\nATTENDEE:mailto:scribe@example.com\nATTENDEE:mailto:x@bots.example.com");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("coverage", "--for", "ann@example.com", "--json")]
    [InlineData("digest", "--for", "ann@example.com", "--json")]
    [InlineData("check")]
    public async Task Addresses_that_do_not_belong_to_a_person_do_not_take_part(string command, params string[] more)
    {
        string[] sources = command == "check" ? company.Sources[..4] : company.Sources;
        var without = (await terminal.RunAsync([command, .. sources, .. more])).Fine().Out;

        var list = ListOf("scribe@example.com", "@bots.example.com");
        var with = (await terminal.RunAsync([command, .. sources, .. more, "--not-people", list])).Fine().Out;

        Assert.NotEqual(without, with);
    }

    [Fact]
    public async Task Explain_says_who_was_left_out()
    {
        var list = ListOf("# ours", "scribe@example.com # writes minutes", "", "@bots.example.com");

        var output = (await terminal.RunAsync(
            "explain", company.CalendarOf("ann"), "--people", company.PeopleCsv, "--not-people", list)).Fine();

        Assert.Contains("scribe@example.com", output.Out);
        Assert.DoesNotContain("four people", output.Out);
    }

    [Theory]
    [InlineData("coverage")]
    [InlineData("digest")]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("explain")]
    public async Task Every_command_that_reads_calendars_has_the_option(string command) =>
        Assert.Contains("--not-people", (await terminal.RunAsync(command, "--help")).Out);

    [Fact]
    public async Task A_line_that_is_not_an_address_is_refused_with_its_number_and_an_example()
    {
        var outcome = await terminal.RunAsync(["coverage", .. company.Sources, "--not-people", ListOf("scribe@example.com", "the bots")]);

        Assert.Equal(ExitCode.WrongUsage, outcome.ExitCode);
        Assert.Contains("not-people.txt:2: 'the bots' is neither an address nor a domain; write it like bot@example.com", outcome.Error);
    }

    [Fact]
    public async Task A_file_that_does_not_exist_is_refused() => Assert.Contains(
        "the file cannot be read", (await terminal.RunAsync(["coverage", .. company.Sources, "--not-people", folder.In("none")])).Error);

    private string ListOf(params string[] lines)
    {
        TemporaryFolder.Write(folder.In("not-people.txt"), string.Join('\n', lines));
        return folder.In("not-people.txt");
    }
}

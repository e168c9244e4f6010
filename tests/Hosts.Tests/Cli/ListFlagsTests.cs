using OutlookOneOnOne.Hosts.Local.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class ListFlagsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Terminal terminal = new(SmallCompany.Now);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Any_list_is_read_once_its_columns_are_named()
    {
        var company = new SmallCompany(folder);
        var list = await File.ReadAllTextAsync(company.PeopleCsv, TestContext.Current.CancellationToken);
        var headings = list.Replace("manager", "answers to", StringComparison.Ordinal);
        TemporaryFolder.Write(company.PeopleCsv, headings.Replace("email", "Kontakt", StringComparison.Ordinal));

        var refused = await terminal.RunAsync(["coverage", .. company.Sources]);
        var read = await terminal.RunAsync(["coverage", .. company.Sources, "--columns", "manager=answers to", "email=Kontakt"]);

        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Contains(refused.ErrorLines, l => l.Contains("--columns manager=", StringComparison.Ordinal));
        Assert.NotEmpty(read.Fine().Out);
    }

    [Theory]
    [InlineData("manger=Reports to", "Did you mean 'manager'?")]
    [InlineData("manager", "write it like manager=\"Reports to\"")]
    [InlineData("manager=", "write it like manager=\"Reports to\"")]
    public async Task An_unknown_column_name_is_refused_with_the_valid_names(string column, string told)
    {
        var company = new SmallCompany(folder);

        var outcome = await terminal.RunAsync(["coverage", .. company.Sources, "--columns", column]);

        Assert.Equal(ExitCode.WrongUsage, outcome.ExitCode);
        Assert.Contains(told, outcome.Error);
    }

    [Fact]
    public async Task A_pattern_that_is_not_a_date_format_is_refused_with_an_example() => Assert.Contains(
        "write it like dd/MM/yyyy", (await terminal.RunAsync(["coverage", .. new SmallCompany(folder).Sources, "--dates", "dd/MM"])).Error);

    [Theory]
    [InlineData("digest")]
    [InlineData("coverage")]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("correct")]
    [InlineData("explain")]
    public async Task Every_command_that_reads_a_list_has_the_options(string command)
    {
        var help = (await terminal.RunAsync(command, "--help")).Out;

        Assert.Contains("--people", help);
        Assert.Contains("--columns", help);
        Assert.Contains("--dates", help);
        Assert.Contains("--absences", help);
    }
}

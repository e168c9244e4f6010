using System.Diagnostics;
using System.Net;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class SampleServingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Without_a_command_it_serves_a_sample_company_and_prints_the_address()
    {
        await using var served = await RunningServer.StartAsync(SmallCompany.Now, "--data", folder.Path);
        Assert.StartsWith($"OutlookOneOnOne is running at http://localhost:{served.Port}/", served.Out);
        Assert.Contains("oneonone digest", served.Out);
        var (_, page) = await served.GetAsync("/people");
        Assert.Contains("Amara Okafor", page);
        Assert.Contains("sample company", page);
        Assert.Contains("Weekly digests are on", page);
        Assert.Contains("Weekly digests are on", served.Out);
        Assert.DoesNotContain("The clock was set", page);
    }

    [Fact]
    public async Task A_clock_that_was_set_keeps_running_and_the_page_says_so()
    {
        await using var served = await RunningServer.StartAsync(SmallCompany.Now, "--data", folder.Path, "--now", "2027-03-10T12:00:00Z");
        Assert.Contains("The clock was set to Wednesday 10 March 2027, 12:00", (await served.GetAsync("/people")).Body);
        Assert.Contains("Week 10", (await served.GetAsync("/me/digest", ("X-Local-User", "amara.okafor@northwind.example"))).Body);
    }

    [Theory]
    [InlineData("serve", "--people", "p.csv")]
    [InlineData("serve", "--calendars", "c")]
    [InlineData("serve", "--port", "65536")]
    [InlineData("serve", "--sender", "digests@example.com")]
    [InlineData("serve", "--graph", "--people", "p.csv")]
    [InlineData("serve", "--as-app")]
    [InlineData("serve", "--administrator", "ann")]
    [InlineData("--people", "p.csv")]
    public async Task Incorrect_usage_exits_with_2(params string[] args) =>
        Assert.Equal(ExitCode.WrongUsage, (await new Terminal(SmallCompany.Now).RunAsync(args)).ExitCode);

    [Fact]
    public async Task An_administrator_must_be_one_of_the_people()
    {
        var outcome = await new Terminal(SmallCompany.Now).RunAsync(
            "serve", "--data", folder.Path, "--port", "0", "--administrator", "amara.okafr@northwind.example");
        Assert.Equal(ExitCode.BadInput, outcome.ExitCode);
        Assert.Contains("Did you mean “amara.okafor@northwind.example”?", outcome.Error);
    }

    [Fact]
    public async Task The_process_ends_within_five_seconds_of_SIGTERM()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM.");
        using var process = await StartAsync();
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await process.WaitForExitAsync(timeout.Token);
        Assert.Equal(ExitCode.Ok, process.ExitCode);
    }

    [Fact]
    public async Task After_a_kill_no_cleanup_is_needed()
    {
        using (var killed = await StartAsync())
        {
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await using var next = await RunningServer.StartAsync(SmallCompany.Now, "--data", folder.Path);
        Assert.Equal(HttpStatusCode.OK, (await next.GetAsync("/people")).Status);
    }

    public void Dispose() => folder.Dispose();

    private async Task<Process> StartAsync()
    {
        var host = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "oneonone.exe" : "oneonone");
        var process = Process.Start(
            new ProcessStartInfo(host, ["--data", folder.Path, "--port", $"{LocalServer.FreePort()}"]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("OutlookOneOnOne is running at", line);
        return process;
    }
}

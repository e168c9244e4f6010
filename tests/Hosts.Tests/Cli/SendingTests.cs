using System.Diagnostics;
using System.Text.Json;
using NodaTime;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

public sealed class SendingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SmallCompany company;

    public SendingTests() => company = new SmallCompany(folder);

    [Fact]
    public async Task Each_recipient_gets_one_digest_a_week_and_later_ones_are_announced()
    {
        var first = (await SendAsync(SmallCompany.Now)).Fine();
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"], folder.Files("data/outbox", "*.eml"));
        Assert.Contains("Kim Roe: not due until Monday 23 November 2026, 08:00 (America/New_York)", first.Out);
        var second = (await SendAsync(SmallCompany.Now + Duration.FromHours(1))).Fine();
        Assert.Contains("Ann Lee: already sent on Monday 23 November 2026, 10:00 (Europe/Berlin)", second.Out);
        (await SendAsync(SmallCompany.Now + Duration.FromHours(6))).Fine();
        (await SendAsync(SmallCompany.Now + Duration.FromDays(7))).Fine();
        Assert.Equal(3 + 2, folder.Files("data/outbox", "*.eml").Count);
    }

    [Fact]
    public async Task A_sent_mail_is_not_written_again()
    {
        (await SendAsync(SmallCompany.Now)).Fine();
        var mail = folder.In("data", "outbox", "2026-W48-ann@example.com.eml");
        File.Delete(mail); // as a mail system does once it has accepted the mail
        (await SendAsync(SmallCompany.Now + Duration.FromDays(1))).Fine();
        Assert.False(File.Exists(mail));
    }

    [Fact]
    public async Task Json_has_the_mail_or_null_when_it_is_not_due()
    {
        var outcome = (await SendAsync(SmallCompany.Now, "--json")).Fine();
        var mails = outcome.Json.EnumerateArray().ToDictionary(d => d.GetProperty("recipient").GetString()!, d => d.GetProperty("mail"));
        Assert.Equal(JsonValueKind.Null, mails["kim@example.com"].ValueKind);
        Assert.Equal(folder.In("data", "outbox", "2026-W48-ann@example.com.eml"), mails["ann@example.com"].GetString());
    }

    [Fact]
    public async Task A_clock_set_back_within_the_week_sends_nothing_twice()
    {
        (await SendAsync(SmallCompany.Now + Duration.FromDays(2))).Fine();
        var before = folder.Files("data/outbox", "*.eml");
        var again = (await SendAsync(SmallCompany.Now + Duration.FromDays(1))).Fine();
        Assert.Equal(3, again.Out.Split("already sent").Length - 1);
        Assert.Equal(before, folder.Files("data/outbox", "*.eml"));
    }

    [Fact]
    public async Task Concurrent_processes_send_one_digest_to_each_recipient()
    {
        var processes = Enumerable.Range(0, 4).Select(_ => Start("--send")).ToList();
        var outputs = await Task.WhenAll(processes.Select(p => p.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)));
        await Task.WhenAll(processes.Select(p => p.WaitForExitAsync(TestContext.Current.CancellationToken)));
        Assert.All(processes, p => Assert.Equal(0, p.ExitCode));
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"], folder.Files("data/outbox", "*"));
        Assert.Equal(2, outputs.Sum(o => o.Split(": sent, ").Length - 1));
        Assert.Equal(6, outputs.Sum(o => o.Split(": already sent on ").Length - 1));
    }

    [Fact]
    public async Task Concurrent_previews_take_turns()
    {
        var processes = Enumerable.Range(0, 3).Select(_ => Start()).ToList();
        await Task.WhenAll(processes.Select(p => p.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)));
        await Task.WhenAll(processes.Select(p => p.WaitForExitAsync(TestContext.Current.CancellationToken)));
        Assert.All(processes, p => Assert.Equal(0, p.ExitCode));
        Assert.Equal(3, folder.Files("data/preview", "*.eml").Count);
    }

    [Theory]
    [InlineData("sending.lock")]
    [InlineData("outbox")]
    [InlineData("outbox/2026-W48-top@example.com.eml")]
    public async Task After_a_kill_the_next_run_sends_the_missing_digests_and_nothing_twice(string killedOnceThereIs)
    {
        var killed = Start("--send");
        while (!killed.HasExited && !Path.Exists(folder.In("data", killedOnceThereIs)))
        {
            await Task.Yield();
        }

        killed.Kill();
        await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await SendAsync(SmallCompany.Now)).Fine();
        Assert.Equal(["2026-W48-ann@example.com.eml", "2026-W48-top@example.com.eml"], folder.Files("data/outbox", "*.eml"));
        Assert.Equal(2, (await SendAsync(SmallCompany.Now)).Fine().Out.Split("already sent").Length - 1);
    }

    public void Dispose() => folder.Dispose();

    private Task<Outcome> SendAsync(Instant now, params string[] more) =>
        new Terminal(now).RunAsync(["digest", .. company.Sources, "--send", .. more]);

    private Process Start(params string[] more) => Process.Start(new ProcessStartInfo(
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "oneonone.exe" : "oneonone"),
        ["digest", .. company.Sources, "--now", SmallCompany.Now.ToString(), .. more])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}

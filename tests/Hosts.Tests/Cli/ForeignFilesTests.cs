using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Tests.Architecture;

namespace OutlookOneOnOne.Hosts.Tests.Cli;

/// <summary>What each command, and not only the reader, says about calendars and lists that other programs write.</summary>
public sealed class ForeignFilesTests : IDisposable
{
    private const string Adapters = "tests/Adapters.Tests/Files";

    private static readonly Instant October = Instant.FromUtc(2026, 10, 30, 9, 0);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <param name="name">The file, as Ann's calendar.</param>
    /// <param name="starts">When each 1:1 with Bo begins, in UTC.</param>
    [Theory]
    [InlineData("count-until", "11-02T09:00", "11-03T09:00")]
    [InlineData("disp-buenos", "07-02T13:00")]
    [InlineData("disp-cape", "07-02T11:00")]
    [InlineData("disp-indiana", "07-02T14:00")]
    [InlineData("disp-yangon", "07-02T03:30")]
    [InlineData("dtstart-iso", "11-02T09:00")]
    [InlineData("enc-stray-end", "11-02T09:00")]
    [InlineData("enc-truncated", "11-02T09:00")]
    [InlineData("exc-moved-unknown-zone-counted-as-held", "11-27T09:00")]
    [InlineData("exc-unknown-zone", "11-02T09:00", "11-13T09:00", "11-16T09:00", "11-23T09:00")]
    [InlineData("exdate-broken", "11-02T09:00", "11-09T09:00", "11-16T09:00", "11-23T09:00")]
    [InlineData("nouid", "11-02T09:00")]
    [InlineData("rrule-byday-empty", "11-02T09:00", "11-09T09:00")]
    [InlineData("rrule-interval0", "11-02T09:00", "11-09T09:00")]
    [InlineData("rrule-space", "11-02T09:00", "11-09T09:00")]
    [InlineData("rrule-xpart", "11-02T09:00", "11-09T09:00")]
    [InlineData("tz-cities-only", "11-02T09:00")]
    [InlineData("tz-customized-none", "11-02T09:00")]
    [InlineData("tz-display-gmt-dot", "11-02T09:00")]
    [InlineData("tz-escaped-def", "11-02T09:00")]
    [InlineData("tz-ms-custom-none", "11-02T09:00")]
    [InlineData("tz-russian", "11-02T07:00")]
    [InlineData("tz-us-eastern", "11-02T15:00")]
    [InlineData("tz-windows-1-none", "11-02T09:00")]
    [InlineData("tzid-offset-bare", "11-02T09:00")]
    [InlineData("uid-escaped", "11-02T09:00", "11-10T09:00", "11-16T09:00", "11-23T09:00")]
    [InlineData("vtz-broken-rule", "11-02T09:00")]
    [InlineData("vtz-count-until", "11-02T09:00")]
    [InlineData("who-google-unknownorganizer", "11-02T09:00")]
    [InlineData("who-imip-me", "11-02T09:00")]
    [InlineData("who-nomail", "11-02T09:00")]
    [InlineData("who-nomail-organizer", "11-02T09:00")]
    [InlineData("who-nonparticipant-room", "11-02T09:00")]
    [InlineData("who-smtp-scheme", "11-02T09:00")]
    [InlineData("who-valarm-unclosed", "11-02T09:00")]
    [InlineData("who-x500-organizer-also-smtp", "11-02T09:00")]
    [InlineData("rdate-z-date", "11-02T09:00")]
    [InlineData("coverage-customized-time-zone", "09-07T08:00")]
    [InlineData("exdate9999", "11-23T08:00")]
    [InlineData("rdate9999", "11-23T08:00")]
    [InlineData("until9999", "11-23T08:00")]
    public async Task The_next_1_1_in_coverage_is_each_of_these_in_turn(string name, params string[] starts)
    {
        Calendar(name);
        foreach (var start in starts)
        {
            var at = InstantPattern.ExtendedIso.Parse($"2026-{start}:00Z").Value;
            var next = (await BoAsync(at - Duration.FromMinutes(1))).GetProperty("next").GetString();
            Assert.Equal(InstantPattern.ExtendedIso.Format(at), next);
        }

        var first = InstantPattern.ExtendedIso.Parse($"2026-{starts[0]}:00Z").Value;
        Assert.Equal("covered", (await BoAsync(first + Duration.FromDays(1))).GetProperty("status").GetString());
        await EveryCommandWorksAsync(first + Duration.FromDays(1));
    }

    [Theory]
    [InlineData("allday9999")]
    [InlineData("google-unknownorganizer-alone")]
    [InlineData("st-canceled")]
    [InlineData("until-before-start")]
    [InlineData("who-delegated")]
    public async Task No_1_1_with_Bo_is_in_these(string name)
    {
        Calendar(name);
        foreach (var day in Enumerable.Range(0, 6))
        {
            var bo = await BoAsync(October + Duration.FromDays(7 * day));
            Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (bo.GetProperty("last").ValueKind, bo.GetProperty("next").ValueKind));
        }

        await EveryCommandWorksAsync(October);
    }

    [Fact]
    public async Task A_1_1_that_was_moved_in_an_unknown_zone_does_not_count_at_its_old_time()
    {
        Calendar("exc-moved-unknown-zone-counted-as-held");

        Assert.Equal(JsonValueKind.Null, (await BoAsync(Instant.FromUtc(2026, 11, 10, 12, 0))).GetProperty("last").ValueKind);
    }

    [Theory]
    [InlineData("alias-mail")]
    [InlineData("bamboo")]
    [InlineData("entra-ps")]
    [InlineData("google-admin")]
    [InlineData("heads-case")]
    [InlineData("inactive-report-counted")]
    [InlineData("mgr-name")]
    [InlineData("people")]
    [InlineData("time_zone-space")]
    [InlineData("workday")]
    public async Task Bo_reports_to_Ann_in_each_list(string name)
    {
        Calendar("exdate-broken");
        List(name);
        var outcome = await RunAsync(October, "coverage", "--for", "ann@contoso.example", "--json");

        Assert.Equal("bo@contoso.example", Assert.Single(Reports(outcome)).GetProperty("report").GetString());
        Assert.Contains("Bo Ek", (await RunAsync(October, "check")).Fine().Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("entra-users", "Get-MgUser")]
    [InlineData("gone-manager", "people.csv:3: ")]
    [InlineData("no-email", "people.csv:3: ")]
    public async Task A_list_in_which_nobody_has_a_manager_is_refused_with_the_reason(string name, string reason)
    {
        Calendar("exdate-broken");
        List(name);
        foreach (var command in new[] { "coverage", "digest" })
        {
            var outcome = await RunAsync(October, command, "--json");
            Assert.Equal((ExitCode.BadInput, ""), (outcome.ExitCode, outcome.Out));
            Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
        }
    }

    private static List<JsonElement> Reports(Outcome coverage) =>
        [.. coverage.Fine().Json[0].GetProperty("reports").EnumerateArray()];

    private async Task<JsonElement> BoAsync(Instant now) =>
        Assert.Single(Reports(await RunAsync(now, "coverage", "--for", "ann@contoso.example", "--json")));

    private async Task EveryCommandWorksAsync(Instant now)
    {
        var digest = (await RunAsync(now, "digest", "--for", "ann@contoso.example")).Fine();
        Assert.NotEmpty(digest.Out);
        (await RunAsync(now, "check")).Fine();
        var explained = await new Terminal(now).RunAsync(
            "explain", folder.In("calendars", "ann@contoso.example.ics"), "--people", folder.In("people.csv"));
        Assert.DoesNotContain("went wrong", explained.Error, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(explained.ExitCode, ExitCode.Ok, ExitCode.BadInput);
    }

    private Task<Outcome> RunAsync(Instant now, string command, params string[] more)
    {
        string[] data = command == "check" ? [] : ["--data", folder.In("data")];
        return new Terminal(now).RunAsync(
            [command, "--people", folder.In("people.csv"), "--calendars", folder.In("calendars"), .. data, .. more]);
    }

    private void Calendar(string name)
    {
        List("people");
        var calendar = folder.In("calendars", "ann@contoso.example.ics");
        Copy($"Meetings/Fixtures/Quirks/{name}.ics", calendar);
        File.WriteAllBytes(calendar, WithOurDomain(File.ReadAllBytes(calendar)));
    }

    /// <summary>Three of the files are about people elsewhere.</summary>
    private static byte[] WithOurDomain(byte[] file) => Encoding.Latin1.GetBytes(
        Encoding.Latin1.GetString(file).Replace("@example.com", "@contoso.example", StringComparison.Ordinal));

    private void List(string name) => Copy($"People/Fixtures/{name}.csv", folder.In("people.csv"));

    private static void Copy(string fixture, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(Path.Combine(Repository.Root, Adapters, fixture), to, overwrite: true);
    }
}

using System.Net;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class ServeTests : IAsyncLifetime
{
    private static readonly (string, string) AsAnn = ("X-Local-User", "ann@example.com");
    private static readonly (string, string) CookieOfAnn = ("Cookie", "oneonone-person=ann%40example.com");

    private readonly TemporaryFolder folder = new();
    private SmallCompany company = null!;
    private RunningServer served = null!;

    public async ValueTask InitializeAsync()
    {
        company = new SmallCompany(folder);
        served = await RunningServer.StartAsync(
            SmallCompany.Now, ["serve", .. company.Sources, "--administrator", "top@example.com", "--digests"]);
    }

    [Fact]
    public async Task The_start_page_lists_everybody_with_managers_of_managers_first()
    {
        var (status, page) = await served.GetAsync("/people");
        Assert.Equal(HttpStatusCode.OK, status);
        var order = new[] { "Managers of managers", "Ann Lee", "Managers", "Bo Day", "Everybody else", "Dee Sun" }.Aggregate(
            0,
            (from, text) =>
                page.IndexOf(text, from, StringComparison.Ordinal) is >= 0 and var at
                    ? at
                    : throw new InvalidOperationException($"{text} is not after the others."));
        Assert.True(order > 0);
        Assert.DoesNotContain("<script", page);
    }

    [Fact]
    public async Task Digests_of_a_real_organisation_are_off_until_somebody_turns_them_on()
    {
        Assert.Contains("Weekly digests are on", (await served.GetAsync("/people")).Body);
        Assert.Contains(folder.In("data", "outbox"), served.Out);
        using var another = new TemporaryFolder();
        await using var off = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. new SmallCompany(another).Sources]);
        Assert.Contains("Weekly digests are off", (await off.GetAsync("/people")).Body);
        Assert.Contains("--digests", off.Out);
        Assert.Equal(ExitCode.Ok, await off.StopAsync());
        Assert.Empty(another.Files("data/outbox", "*.eml"));
    }

    [Fact]
    public async Task With_digests_off_a_page_shows_the_statuses_of_the_persons_own_1_1s_and_nothing_else()
    {
        using var another = new TemporaryFolder();
        await using var off = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. new SmallCompany(another).Sources]);

        var (_, page) = await off.GetAsync("/me", CookieOfAnn);
        var (status, digest) = await off.GetAsync("/me/digest", CookieOfAnn);

        Assert.Contains("Bo Day", page);
        Assert.Contains("Digests are off", page);
        Assert.DoesNotContain("What the digest says about you", page);
        Assert.DoesNotContain("src=\"/me/digest\"", page);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.DoesNotContain("Dee Sun", digest);
    }

    [Fact]
    public async Task The_search_finds_parts_of_names_and_says_when_nobody_matches()
    {
        var (_, found) = await served.GetAsync("/people?q=DAY");
        Assert.Contains("Bo Day", found);
        Assert.DoesNotContain("Dee Sun", found);
        Assert.Contains("Nobody matches “<b>x”", (await served.GetAsync("/people?q=%3Cb%3Ex")).Body);
        using var raw = await served.SendAsync(HttpMethod.Get, "/people?q=%3Cb%3Ex", null);
        Assert.DoesNotContain("<b>x", await raw.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_chosen_person_sees_their_coverage_pairs_and_digest()
    {
        using var form = new FormUrlEncodedContent([new("email", "ann@example.com")]);
        using var chosen = await served.SendAsync(HttpMethod.Post, "/person", form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        var cookie = Assert.Single(chosen.Headers.GetValues("Set-Cookie"));
        Assert.Contains("samesite=strict", cookie);
        Assert.Contains("httponly", cookie);
        var page = (await served.GetAsync("/me", ("Cookie", cookie.Split(';')[0]))).Body;
        Assert.Contains("What the digest says about you", page);
        Assert.Contains("Bo Day", page);
        Assert.Contains("src=\"/me/digest\"", page);
        Assert.Contains("Your team’s 1:1s", (await served.GetAsync("/me/digest", CookieOfAnn)).Body);
    }

    [Theory]
    [InlineData("/agenda/p1/2026-11-26T09:00:00Z", "/agenda/p1/2026-11-26T09:00:00Z")]
    [InlineData("/next/bo%40example.com?ask=q&x=%2F%2F#now", "/next/bo%40example.com?ask=q&x=%2F%2F#now")]
    [InlineData("/Jörg", "/J%C3%B6rg")]
    public async Task Choosing_a_person_returns_to_the_link_that_was_opened(string asked, string expected) =>
        Assert.Equal(expected, await RedirectAfterChoiceAsync(asked));

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("/.//evil.example/")]
    [InlineData("/a/..//evil.example/")]
    [InlineData("/%2e//evil.example/")]
    [InlineData(" //evil.example/")]
    [InlineData("/a\r\nSet-Cookie: x=y")]
    [InlineData("javascript:alert(1)")]
    [InlineData("agenda")]
    [InlineData("")]
    public async Task Choosing_a_person_never_redirects_to_another_site(string asked) =>
        Assert.Contains(await RedirectAfterChoiceAsync(asked), (string?[])["/", "/me"]); // With a build of the add-in, and without.

    [Fact]
    public async Task A_search_keeps_the_link_to_return_to_and_drops_a_foreign_one()
    {
        var (_, page) = await served.GetAsync("/people?q=zzz&return=%2Fagenda%2Fp1%3Fa%3D%22%3Cb%3E");
        Assert.Contains("name=\"return\" value=\"/agenda/p1?a=%22%3Cb%3E\"", page);
        Assert.Contains("href=\"/people?return=%2Fagenda%2Fp1%3Fa%3D%2522%253Cb%253E\"", page);
        Assert.Equal(4, (await served.GetAsync("/people?return=%2Fpreferences")).Body.Split("value=\"/preferences\"").Length - 1);
        Assert.DoesNotContain("evil", (await served.GetAsync("/people?return=%2F%2Fevil.example")).Body);
    }

    [Fact]
    public async Task Without_a_chosen_person_pages_redirect_to_the_chooser()
    {
        Assert.Equal(HttpStatusCode.SeeOther, (await served.GetAsync("/me")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await served.GetAsync("/me", ("Cookie", "oneonone-person=somebody%40else.example"))).Status);
    }

    [Fact]
    public async Task The_api_identifies_local_users_by_header_or_cookie_only()
    {
        Assert.Contains("\"ann@example.com\"", (await served.GetAsync("/api/me", AsAnn)).Body);
        Assert.Contains("\"ann@example.com\"", (await served.GetAsync("/api/me", CookieOfAnn)).Body);
        Assert.Equal(HttpStatusCode.Unauthorized, (await served.GetAsync("/api/me")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await served.GetAsync("/api/me", ("X-Local-User", "somebody@else.example"))).Status);
        Assert.Contains("Administrator", (await served.GetAsync("/api/me", ("X-Local-User", "top@example.com"))).Body);
        Assert.DoesNotContain("Administrator", (await served.GetAsync("/api/me", AsAnn)).Body);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Host", "192.168.1.5:7071")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    public async Task Requests_for_another_host_name_are_refused(string header, string value)
    {
        foreach (var path in new[] { "/", "/me", "/healthz", "/api/me", "/site.css" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await served.GetAsync(path, (header, value), AsAnn)).Status);
        }
    }

    [Fact]
    public async Task A_request_that_is_refused_is_told_why_in_its_language() => Assert.Equal(
        Languages.German.Server.OnlyThisMachine + "\n",
        (await served.GetAsync("/", ("Host", "evil.example"), ("Accept-Language", "de"))).Body);

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Requests_for_the_names_of_this_machine_are_accepted(string host) =>
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/people", ("Host", $"{host}:{served.Port}"))).Status);

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "http://localhost:1")]
    [InlineData("Origin", "null")]
    [InlineData("X-Anything", "1")]
    public async Task Pages_of_other_origins_cannot_use_the_cookie_for_changes(string header, string value)
    {
        using var form = new FormUrlEncodedContent([new("email", "bo@example.com")]);
        using var chosen = await served.SendAsync(HttpMethod.Post, "/person", form, (header, value));
        Assert.Equal(HttpStatusCode.Forbidden, chosen.StatusCode);
        using var settings = new StringContent("{}", null, "application/json");
        using var changed = await served.SendAsync(HttpMethod.Put, "/api/me/settings", settings, (header, value), CookieOfAnn);
        Assert.Equal(HttpStatusCode.Unauthorized, changed.StatusCode);
    }

    [Fact]
    public async Task A_page_loads_nothing_from_elsewhere_and_cannot_be_framed()
    {
        using var page = await served.SendAsync(HttpMethod.Get, "/people", null);
        Assert.StartsWith("default-src 'none'; style-src 'self'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("DENY", Assert.Single(page.Headers.GetValues("X-Frame-Options")));
        using var mail = await served.SendAsync(HttpMethod.Get, "/me/digest", null, AsAnn);
        Assert.Contains("sandbox", Assert.Single(mail.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task It_reports_that_it_is_alive_and_ready()
    {
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/healthz")).Status);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/readyz")).Status);
    }

    [Fact]
    public async Task A_second_server_on_the_same_data_is_refused_with_the_address_of_the_first()
    {
        var second = await new Terminal(SmallCompany.Now).RunAsync(["serve", .. company.Sources, "--port", "0"]);
        Assert.Equal(ExitCode.BadInput, second.ExitCode);
        var line = Assert.Single(second.ErrorLines);
        Assert.Contains(folder.In("data"), line);
        Assert.Contains($"http://localhost:{served.Port}/", line);
        Assert.Equal(HttpStatusCode.OK, (await served.GetAsync("/people")).Status);
    }

    [Fact]
    public async Task A_port_in_use_is_reported_with_a_remedy()
    {
        var second = await new Terminal(SmallCompany.Now).RunAsync("--data", folder.In("other"), "--port", $"{served.Port}");
        Assert.Equal(ExitCode.BadInput, second.ExitCode);
        Assert.Contains($"Port {served.Port} is in use", second.Error);
        Assert.Contains("--port", second.Error);
        Assert.Empty(folder.Files("other/sample-data/outbox", "*"));
    }

    [Fact]
    public async Task A_stopped_server_exits_cleanly_and_another_can_start()
    {
        Assert.Equal(ExitCode.Ok, await served.StopAsync());
        await using var next = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources]);
        Assert.Equal(HttpStatusCode.OK, (await next.GetAsync("/people")).Status);
    }

    public async ValueTask DisposeAsync()
    {
        await served.DisposeAsync();
        folder.Dispose();
    }

    private async Task<string?> RedirectAfterChoiceAsync(string back)
    {
        using var form = new FormUrlEncodedContent([new("email", "ann@example.com"), new("return", back)]);
        using var chosen = await served.SendAsync(HttpMethod.Post, "/person", form, ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        return chosen.Headers.Location?.OriginalString;
    }
}

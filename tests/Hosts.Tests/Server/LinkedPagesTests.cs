using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;
using OutlookOneOnOne.Hosts.Tests.Cli;
using OutlookOneOnOne.Hosts.Tests.Infrastructure;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>The pages that invites and digests link to exist, under the same rules on this machine and in Azure Static Web Apps.</summary>
public sealed partial class LinkedPagesTests : IDisposable
{
    private static readonly Person Ann = new(new PersonId("ann@example.com"), EmailAddress.Parse("ann@example.com"), "Ann");
    private static readonly Person Bo = new(new PersonId("bo o'neill/2@example.com"), EmailAddress.Parse("bo@example.com"), "Bo");
    private static readonly OneThing Thing = new(Bo, CheckInQuestions.BuiltIn.All[0], null);
    private static readonly string Hosting = Path.Combine(Bicep.Folder, "..", "addin", "public");

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_link_in_an_invite_or_a_digest_leads_to_the_page()
    {
        await using var app = await ServeAsync();
        var site = new Uri(app.Urls.Single() + "/");
        var (live, pages, pair) = (new LiveAgendas(site), new DigestPages(site), PairId.Of(Ann.Id, Bo.Id));
        using var client = new HttpClient();
        var guides = pages.Guides;
        var toPage = new[] { live.Of(pair), live.Of(pair, SmallCompany.Now), pages.Place(Thing), pages.Preferences };
        var toGuides = new[] { guides.ForReport, guides.ForManager, guides.ForManagerOfManagers, guides.Fairness };
        foreach (var link in toPage.Concat(toGuides))
        {
            using var answer = await client.GetAsync(link, Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var expected = toGuides.Contains(link) ? link.AbsolutePath : "/page";
            Assert.Equal($"This is {expected}.html", await answer.Content.ReadAsStringAsync(Cancel));
            Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
            Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        }

        using var other = await client.GetAsync(new Uri(site, "agendas"), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public void Without_a_build_there_are_no_pages_to_link_to()
    {
        Assert.True(Built().HasPages);
        File.Delete(folder.In("page.html"));
        Assert.False(new AddInFiles(folder.Path).HasPages);
        Assert.False(new AddInFiles(folder.In("nowhere")).HasPages);
    }

    [Fact]
    public void A_digest_link_has_the_person_and_question_no_matter_what_characters_the_id_has()
    {
        var site = WebSite.OnThisMachine(7071, hasPages: true);
        var links = DigestPages.LinksOf(site.Pages, Ann, Thing, new UnsubscribeLinks(site.Address, new byte[32]));
        Assert.Equal($"http://localhost:7071/next/bo%20o%27neill%2F2%40example.com?ask={Thing.Question.Id}", links.Place?.AbsoluteUri);
        Assert.Equal("http://localhost:7071/preferences", links.Preferences?.AbsoluteUri);
    }

    [Fact]
    public void Without_a_question_a_digest_has_no_agenda_link_and_without_pages_only_the_unsubscribe_link()
    {
        var (site, none) = (WebSite.OnThisMachine(7071, hasPages: true), WebSite.OnThisMachine(7071, hasPages: false));
        var unsubscribe = new UnsubscribeLinks(site.Address, new byte[32]);
        Assert.Equal(
            new DigestLinks(null, new Uri(site.Address, "preferences"), unsubscribe.For(Ann.Id))
            {
                Pairs = new PairPages(site.Address, Ann.Id),
                Guides = new GuidePages(site.Address),
                StopPreviews = unsubscribe.For(Ann.Id, MailKind.Preview),
            },
            DigestPages.LinksOf(site.Pages, Ann, null, unsubscribe));
        Assert.Equal(
            new DigestLinks(null, null, unsubscribe.For(Ann.Id)) { StopPreviews = unsubscribe.For(Ann.Id, MailKind.Preview) },
            DigestPages.LinksOf(none.Pages, Ann, Thing, unsubscribe));
    }

    [Fact]
    public async Task The_sign_in_redirects_to_pages_that_exist()
    {
        var script = await File.ReadAllTextAsync(Path.Combine(Bicep.Folder, "entra", "register.ps1"), Cancel);
        var registered = RedirectPage().Matches(script).Select(m => m.Groups["page"].Value).ToList();
        Assert.Equal(["sign-in.html", "page.html"], registered);
        Assert.All(registered, page => Assert.True(File.Exists(Path.Combine(Hosting, page)), page));
    }

    public void Dispose() => folder.Dispose();

    [GeneratedRegex("""\$\(\$AddInUrl\.GetLeftPart\('Authority'\)\)/(?<page>[\w.-]+)""")]
    private static partial Regex RedirectPage();

    private async Task<WebApplication> ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        Built().MapTo(app);
        await app.StartAsync(Cancel);
        return app;
    }

    private AddInFiles Built()
    {
        File.Copy(Path.Combine(Hosting, HostingRules.FileName), folder.In(HostingRules.FileName));
        Directory.CreateDirectory(folder.In("guides"));
        foreach (var file in HostingRules.Read(folder.In(HostingRules.FileName)).Rewrites.Select(r => r.File).Distinct())
        {
            File.WriteAllText(folder.In(file), $"This is /{file}");
        }

        return new AddInFiles(folder.Path);
    }
}

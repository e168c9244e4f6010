using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Templates.Choosing;
using OutlookOneOnOne.Fakes;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>
/// Agendas put into invites through Graph, with the ledger in SQLite: which mail attendees get, and which parts of the body stay.
/// </summary>
public sealed class GraphInvitesTests : IAsyncLifetime
{
    private static readonly Instant Start = Instant.FromUtc(2026, 12, 1, 9, 0);
    private static readonly Person Ann = new(new PersonId(Office.Ann.Id), EmailAddress.Parse(Office.Ann.Mail!), "Ann Lee");
    private static readonly Person Bo = new(new PersonId(Office.Bo.Id), EmailAddress.Parse(Office.Bo.Mail!), "Bo Ek") { Manager = Ann.Id };
    private static readonly Organisation People = new(
        OrgChart.Create([Ann, Bo]).Match(c => c, f => throw new InvalidOperationException(f[0].Message)));

    private readonly TemporaryFolder folder = new();
    private WiredGraph wired = new();
    private SqliteStore? store;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        store = await SqliteStore.OpenAsync(folder.Path, Cancel);
        await Choose(new PersonSettings { PreparesAgendas = true });
    }

    public async ValueTask DisposeAsync()
    {
        await wired.DisposeAsync();
        store?.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(ExchangeHtml.None)]
    [InlineData(ExchangeHtml.Wrap)]
    [InlineData(ExchangeHtml.Wrap | ExchangeHtml.PrefixNames)]
    [InlineData(ExchangeHtml.All)]
    public async Task A_series_sends_one_mail_however_often_it_runs_and_stays_an_online_meeting(ExchangeHtml html)
    {
        await Rewire(html: html);
        var before = await Body(Start);

        Assert.Equal(new InsertionResult.Written(Series: true), await Insert());
        Assert.Equal(new InsertionResult.AlreadyThere(), await Insert());
        await new InviteLedger(new SqliteDocuments(store!)).ForgetAsync(Ann.Id, Cancel);
        Assert.Equal(new InsertionResult.AlreadyThere(), await Insert(Start + Duration.FromDays(7)));

        Assert.Equal([Office.Bo.Mail!, Office.Room.Mail!], Assert.Single(wired.Graph.AttendeeMails).Recipients);
        var after = await Event(Start);
        Assert.Equal(Office.FirstWeekly.JoinUrl, after["onlineMeeting"]!["joinUrl"]!.GetValue<string>());
        var body = after["body"]!["content"]!.GetValue<string>();
        Assert.Single(Regex.Matches(body, "id=\"(x_)*OneOnOneAgendaSeries\""));
        if (!html.HasFlag(ExchangeHtml.PrefixNames))
        {
            var section = InviteBody.Of(body).Section!;
            Assert.Equal(before, body.Remove(section.Start, section.End - section.Start));
        }
    }

    [Fact]
    public async Task Each_occurrence_is_written_once_if_that_is_chosen()
    {
        await Choose(new PersonSettings { PreparesAgendas = true, WritesEveryOccurrence = true });

        Assert.Equal(new InsertionResult.Written(Series: false), await Insert());
        Assert.Equal(new InsertionResult.Written(Series: false), await Insert(Start + Duration.FromDays(7)));
        Assert.Equal(new InsertionResult.AlreadyThere(), await Insert());

        Assert.Equal([Start, Start + Duration.FromDays(7)], wired.Graph.AttendeeMails.Select(m => m.OriginalStart));
        Assert.Contains("Budget", await Body(Start), StringComparison.Ordinal);
        Assert.DoesNotContain("Budget", await Body(Start + Duration.FromDays(14)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_a_person_deleted_stays_deleted()
    {
        await Insert();
        await EditSeries(html =>
            html.Remove(InviteBody.Of(html).Section!.Start, InviteBody.Of(html).Section!.End - InviteBody.Of(html).Section!.Start));
        var mails = wired.Graph.AttendeeMails.Count;

        await new InviteLedger(new SqliteDocuments(store!)).ForgetAsync(Ann.Id, Cancel);
        Assert.Equal(new InsertionResult.RemovedByPerson(), await Insert());
        Assert.Equal(new InsertionResult.RemovedByPerson(), await Insert(Start + Duration.FromDays(7)));

        Assert.Equal(mails, wired.Graph.AttendeeMails.Count);
        Assert.Null(InviteBody.Of(await Body(Start)).Section);
    }

    [Fact]
    public async Task Exactly_one_of_many_independent_writers_writes()
    {
        var folders = Enumerable.Range(0, 6).Select(_ => new TemporaryFolder()).ToList();
        var stores = await Task.WhenAll(folders.Select(f => SqliteStore.OpenAsync(f.Path, Cancel)));
        try
        {
            var outcomes = await wired.Run(
                Task.WhenAll(stores.Select(own => Task.Run(() => Insert(ledger: new InviteLedger(new SqliteDocuments(own))), Cancel))));

            Assert.Single(outcomes.OfType<InsertionResult.Written>());
            Assert.Equal(5, outcomes.OfType<InsertionResult.AlreadyThere>().Count());
            Assert.Single(wired.Graph.AttendeeMails);
        }
        finally
        {
            Array.ForEach(stores, s => s.Dispose());
            folders.ForEach(f => f.Dispose());
        }
    }

    [Fact]
    public async Task A_write_whose_response_was_lost_is_not_repeated()
    {
        using var cut = wired.Graph.Faults.On(new Fault.Cut(0), method: "PATCH", times: 1);

        var outcome = await wired.Run(Insert());

        Assert.True(outcome is InsertionResult.Written or InsertionResult.AlreadyThere, outcome.ToString());
        Assert.Single(wired.Graph.AttendeeMails);
        Assert.Equal(new InsertionResult.AlreadyThere(), await Insert());
    }

    [Fact]
    public async Task A_private_event_is_never_changed()
    {
        await Rewire(Tenant.Of(Office.People, [.. (Office.FirstWeekly with { Sensitivity = "private" }).Repeating(1, 13)]));

        Assert.Equal(new InsertionResult.Private(), await Insert(cause: InsertionCause.Requested));

        Assert.DoesNotContain(wired.Graph.Requests, r => r.Method == "PATCH");
    }

    [Fact]
    public async Task If_turned_on_for_a_series_only_the_series_is_changed_and_not_a_one_off_1_1_with_the_same_person()
    {
        await Choose(new PersonSettings { PairsToPrepareFor = PairSet.None.With(PairId.Of(Ann.Id, Bo.Id)) });
        Assert.Equal(new InsertionResult.Written(Series: true), await Insert());

        await Rewire(Tenant.Of(Office.People, Office.FirstWeekly with { Time = new Interval(Start, Start + Duration.FromMinutes(30)) }));
        Assert.Equal(new InsertionResult.NotOptedIn(), await Insert());
        Assert.DoesNotContain(wired.Graph.Requests, r => r.Method == "PATCH");
    }

    [Fact]
    public async Task An_attendees_copy_is_never_changed()
    {
        await new SettingsStore(new SqliteDocuments(store!)).SaveAsync(Bo.Id, new PersonSettings { PreparesAgendas = true }, null, Cancel);
        await Choose(PersonSettings.Default);

        Assert.Equal(new InsertionResult.NoInvite(), await Insert());

        Assert.DoesNotContain(wired.Graph.Requests, r => r.Method == "PATCH");
    }

    [Fact]
    public async Task After_it_is_written_checking_again_takes_one_request()
    {
        await Insert();
        wired.Graph.ForgetRequests();

        await Insert();

        Assert.Equal("GET", Assert.Single(wired.Graph.Requests).Method);
    }

    [Theory]
    [InlineData(403, "ErrorAccessDenied", CalendarFault.AccessDenied)]
    [InlineData(404, "MailboxNotEnabledForRESTAPI", CalendarFault.NotFound)]
    [InlineData(400, "ErrorInvalidRequest", CalendarFault.Unavailable)]
    public async Task A_refusal_by_Graph_is_reported_with_its_kind(int status, string code, CalendarFault kind)
    {
        foreach (var method in new[] { "GET", "PATCH" })
        {
            using var fault = wired.Graph.Faults.On(new Fault.Refused(status, code, "words"), method: method);
            Assert.Equal(new InsertionResult.NotWritable(new InviteFault(kind)), await Insert());
        }

        Assert.Equal(new InsertionResult.Written(Series: true), await Insert());
    }

    [Fact]
    public async Task Throttling_longer_than_we_wait_reports_the_delay()
    {
        using var fault = wired.Graph.Faults.On(Fault.Throttled(77), method: "PATCH");

        Assert.Equal(new InsertionResult.NotWritable(new InviteFault(CalendarFault.Unavailable, Duration.FromSeconds(77))), await Insert());
    }

    private async Task Rewire(Tenant? tenant = null, ExchangeHtml html = ExchangeHtml.Wrap)
    {
        await wired.DisposeAsync();
        wired = new WiredGraph(tenant, html);
    }

    private async Task Choose(PersonSettings settings)
    {
        var chosen = new SettingsStore(new SqliteDocuments(store!));
        await chosen.SaveAsync(Ann.Id, settings, (await chosen.ReadAsync(Ann.Id, Cancel)).SeenRevision, Cancel);
    }

    private Task<InsertionResult> Insert(
        Instant? start = null, InsertionCause cause = InsertionCause.Automatic, InviteLedger? ledger = null)
    {
        var at = start ?? Start;
        var template = AgendaTemplate.Of(Pairs.Template("direct-report-weekly"), Languages.English);
        var agenda = new Agenda(PairId.Of(Ann.Id, Bo.Id), at, Ann.Id, Bo.Id, template)
        {
            Why = TemplateReason.OfSentence("made for it"),
            PreparedAt = wired.Now,
        };
        var item = new AgendaItem(ItemId.Parse("a"), Bo.Id, ItemText.Parse("Budget"), wired.Now, at, 0);
        var request = new InsertionRequest(
            agenda,
            PairAgendas.Empty(Ann.Id, Bo.Id).WithItems([item]),
            Ann,
            Bo,
            new LiveAgendas(new Uri("https://oneonone.contoso.example/")),
            cause == InsertionCause.Requested ? Ann.Id : null);
        var documents = new SqliteDocuments(store!);
        var settings = new ReadSettings(new SettingsStore(documents));
        return new InsertAgenda(settings, wired.Get<IInvites>(), ledger ?? new InviteLedger(documents))
            .ForAsync(request, People, wired.Now, Cancel);
    }

    private async Task<string> Body(Instant start) => (await Event(start))["body"]!["content"]!.GetValue<string>();

    private async Task<JsonObject> Event(Instant start)
    {
        using var client = new GraphClient(wired.Graph, "writer");
        var view = await client.GetAsync(
            Office.View(
                Office.Ann, start.ToString(), (start + Duration.FromMinutes(1)).ToString(), "&$select=id,seriesMasterId,body,onlineMeeting")
        );
        return Assert.Single(view.Value);
    }

    /// <summary>The change that a person would make in Outlook.</summary>
    private async Task EditSeries(Func<string, string> edit)
    {
        var series = (await Event(Start))["seriesMasterId"]!.GetValue<string>();
        using var client = new GraphClient(wired.Graph, "writer");
        var path = $"/users/{Office.Ann.Id}/events/{series}";
        var html = (await client.GetAsync(path)).Json["body"]!["content"]!.GetValue<string>();
        var reply = await client.PatchAsync(
            path,
            new JsonObject
            {
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = edit(html) },
            });
        Assert.Equal(200, (int)reply.Status);
    }
}

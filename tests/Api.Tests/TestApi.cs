using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>The real pipeline on the real SQLite stores, in this process. Bo used to report to Ann and now reports to Ned.</summary>
public sealed class TestApi : IAsyncLifetime
{
    public const string Tenant = "contoso";
    public const string People = "eve; dan:eve; ann:dan; ned:dan; cy:ann; bo:ned; kim:ned";

    public static readonly LocalDate KimReportsSince = new(2024, 3, 1);

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);

    private readonly string folder = Directory.CreateTempSubdirectory("oneonone-api-").FullName;
    private IHost? host;
    private SqliteStore? store;

    public FakeClock Clock { get; } = new(Now);

    public ClientStates ClientStates { get; } = new([.. Enumerable.Repeat((byte)2, 32)], [.. Enumerable.Repeat((byte)1, 32)]);

    public RecordedLogs Logs { get; } = new();

    public Organisation Organisation { get; } = new(
        OrgChart.Create(Parse(People)).Match(chart => chart, _ => throw new InvalidOperationException()));

    public IServiceProvider Services => host!.Services;

    public TestCalendars Calendars { get; } = new();

    public Action<IServiceCollection> Configure { get; init; } = SignInByHeader;

    public Action<ApiOptions> Options { get; init; } = _ => { };

    /// <summary>Those whom nobody has met.</summary>
    public IReadOnlyCollection<string> Unmet { get; init; } = [];

    public Action<Microsoft.AspNetCore.Routing.IEndpointRouteBuilder>? Beside { get; init; }

    public static PersonId Id(string name) => new($"{name}@contoso.example");

    public static string PairOf(string one, string other) => PairId.Of(Id(one), Id(other)).Value;

    /// <summary>Ann's notes and action items with Bo, with fixed ids.</summary>
    public const string SharedNote = "0123456789abcdef0123456789abcde1";
    public const string PrivateNote = "0123456789abcdef0123456789abcde2";
    public const string ActionItem = "0123456789abcdef0123456789abcde3";

    /// <summary>An agenda of Ann and Bo with an item of Ann's.</summary>
    public const string Start = "2026-11-26T10:00:00Z";
    public const string Item = "anns-item";

    /// <summary>A client for a person of the organisation; null for no sign-in.</summary>
    public HttpClient As(string? name, params string[] roles) =>
        AsUser(name is null ? null : $"{Tenant}/{Id(name)}/{string.Join(',', roles)}");

    public HttpClient AsUser(string? user)
    {
        var client = host!.GetTestClient();
        if (user is not null)
        {
            client.DefaultRequestHeaders.Add(TestSignIn.Header, user);
        }

        return client;
    }

    public static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    public static async Task<JsonNode> Read(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    public async ValueTask InitializeAsync()
    {
        store = await SqliteStore.OpenAsync(folder, CancellationToken.None);
        host = await new HostBuilder()
            .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .ConfigureWebHost(
                web =>
                    web.UseTestServer()
                        .ConfigureServices(AddServices)
                        .Configure(app => app.Run(OneOnOneApi.BuildPipeline(app.ApplicationServices, Beside))))
            .StartAsync(CancellationToken.None);
        await RememberMeetings();
        await WriteNotes();
        await PrepareAgenda();
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.StopAsync(CancellationToken.None);
            host.Dispose();
        }

        store?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void AddServices(IServiceCollection services)
    {
        services.AddOneOnOneApi(options =>
        {
            options.Tenants.Add(Tenant);
            options.DigestLinks = (person, _) => new DigestLinks(null, null, new Uri($"https://oneonone.contoso.example/stop/{person.Id}"));
            options.Digest = DigestPolicy.TurnedOn;
            Options(options);
        });
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton(store!);
        services.AddSingleton<ICurrentOrganisation>(new Snapshot(Organisation));
        services.AddSingleton<ICalendar>(Calendars);
        services.AddSingleton<IDocuments>(new SqliteDocuments(store!));
        services.AddSingleton<ITemplateStore>(new SqliteTemplateStore(store!));
        var work = new SqliteWork(store!, Clock);
        services.AddSingleton<IWorkQueue>(work).AddSingleton<IWorkInbox>(work).AddSingleton<IPoisonedWork>(work).AddSingleton(ClientStates);
        services.AddSingleton(new LiveAgendas(new Uri("https://oneonone.contoso.example/")));
        services.AddSingleton(new UnsubscribeLinks(new Uri("https://oneonone.contoso.example/"), new byte[32]));
        Configure(services);
    }

    internal static void SignInByHeader(IServiceCollection services) =>
        services.AddAuthentication(TestSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.SchemeName, null);

    /// <summary>Ann met Cy a week ago and will meet them again, Dan met Ann three weeks ago, and Ned's calendar was never read.</summary>
    private async Task RememberMeetings()
    {
        var coverage = Services.GetRequiredService<CoverageStore>();
        foreach (var (manager, facts) in new (string, OneOnOne[])[]
        {
            ("ann", [Meeting("cy", -7), Meeting("cy", 7), Meeting("bo", -3)]),
            ("dan", [Meeting("ann", -17)]),
            ("eve", []),
        })
        {
            await coverage.SaveReadingAsync(
                Id(manager),
                CoveragePolicy.Default.Around(Now),
                new CoverageFacts.Known(Now, [.. facts.Where(f => !Unmet.Select(Id).Contains(f.With))], []),
                CancellationToken.None);
        }
    }

    private async Task WriteNotes()
    {
        var book = new Notebook(Services.GetRequiredService<NoteStore>(), Id("ann"), Id("bo"));
        foreach (var (id, draft) in new (string, Draft)[]
        {
            (SharedNote, new NoteDraft(Text("We agreed to pair more."), NoteAudience.Pair)),
            (PrivateNote, new NoteDraft(Text("Seemed tired."), NoteAudience.Author)),
            (ActionItem, new ActionItemDraft(Text("Find a mentor."), ActionOwner.Author, new LocalDate(2026, 12, 1))),
        })
        {
            Assert.IsType<EntryWriteResult.Saved>(
                await book.WriteAsync(new NotebookEntryId(Guid.Parse(id)), draft, Now, CancellationToken.None));
        }
    }

    private async Task PrepareAgenda()
    {
        var (store, start) = (Services.GetRequiredService<AgendaStore>(), NodaTime.Text.InstantPattern.ExtendedIso.Parse(Start).Value);
        var request = new AgendaRequest(
            Organisation.Chart.Find(Id("ann"))!, Organisation.Chart.Find(Id("bo"))!, Relationship.Colleague, start, 14);
        Assert.IsType<PrepareAgendaResult.Ready>(await new PrepareAgenda(store).ForAsync(
            request with { Template = TemplateId.Parse("peer") }, TemplateLibrary.BuiltIn, Now, CancellationToken.None));
        Assert.IsType<ChangeAgendaResult.Done>(await new ChangeAgenda(store).ApplyAsync(
            Id("ann"),
            Id("bo"),
            new AgendaEdit.Add(ItemId.Parse(Item), ItemText.Parse("The handover."), start),
            null,
            Now,
            CancellationToken.None));
    }

    private static NoteText Text(string text) =>
        NoteText.Parse(text).Match(valid => valid, _ => throw new ArgumentException("No text.", nameof(text)));

    private static OneOnOne Meeting(string with, int days) =>
        new(
            Id(with),
            new Interval(Now + Duration.FromDays(days), Now + Duration.FromDays(days) + Duration.FromMinutes(30)),
            InSeries: true)
        {
            Key = MeetingKey.Of(Event(with)),
        };

    private static CalendarEvent Event(string with) =>
        new(new OutlookOneOnOne.Core.Meetings.EventId(with), new Interval(Now, Now)) { Series = new SeriesId($"with {with}") };

    private static IEnumerable<Person> Parse(string people) =>
        from entry in people.Split(';', StringSplitOptions.TrimEntries)
        let parts = entry.Split(':')
        select new Person(Id(parts[0]), EmailAddress.Parse(Id(parts[0]).Value), char.ToUpperInvariant(parts[0][0]) + parts[0][1..])
        {
            Manager = parts.Length > 1 ? Id(parts[1]) : null,
            ManagerSince = parts is ["kim", ..] ? KimReportsSince : null,
        };

    private sealed class Snapshot(Organisation organisation) : ICurrentOrganisation
    {
        public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(organisation);
    }
}

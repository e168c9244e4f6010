using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>A firm in Microsoft 365, where the response about one person can be damaged on the way.</summary>
internal sealed class FirmInGraph : IAsyncDisposable
{
    private readonly HurriedClock clock = new(Firm.Now.ToDateTimeOffset(), GraphHttp.AttemptTimeout);
    private readonly GraphSimulator graph;
    private readonly ServiceProvider services;

    public FirmInGraph(Firm firm, BadResponse? bad)
    {
        graph = GraphSimulator.InMemory(TenantOf(firm), new SimulatorOptions { Time = clock });
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(clock);
        collection.AddMicrosoft365(options => options.GraphUrl = new Uri("http://localhost:9/v1.0"));
        collection.AddHttpClient(GraphHttp.ClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new DamagingHandler(graph.CreateHandler(), bad, UserOf));
        services = collection.BuildServiceProvider(validateScopes: true);
    }

    public async Task<FirmFigures> FiguresAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        var people = await services.GetRequiredService<IDirectory>().ReadAsync(cancel);
        return await FirmFigures.OfAsync(people.Organisation, services.GetRequiredService<ICalendar>(), new NoAbsences(), null);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await graph.DisposeAsync();
    }

    private static SimulatedUser UserOf(int person) => SimulatedUser.Called(Firm.Name(person), Firm.Address(person));

    private static Tenant TenantOf(Firm firm)
    {
        var users = firm.Managers.Select((manager, person) => UserOf(person) with
        {
            ManagerId = manager < 0 ? null : UserOf(manager).Id,
            Aliases = [$"a{person}@firm.test"],
            HasMailbox = !firm.Lacking.Contains(person),
        });
        return Tenant.Of(users, firm.Series.SelectMany((s, i) => Occurrences(s, $"m{i}")));
    }

    private static IEnumerable<SimulatedEvent> Occurrences(FirmSeries series, string uid)
    {
        var start = Instant.FromUtc(2026, 10, 1, 8 + (series.Organizer % 8), 0) + Duration.FromDays(series.Day);
        return new SimulatedEvent(uid, new Interval(start, start + Duration.FromMinutes(30)))
        {
            Organizer = SimulatedAttendee.Of(UserOf(series.Organizer)),
            Attendees = [SimulatedAttendee.Of(UserOf(series.Guest))],
        }.Repeating(series.Weeks, 12);
    }

    private sealed class NoAbsences : IAbsences
    {
        public Task<IReadOnlyList<Absence>> OfReportsAsync(
            PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Absence>>([]);
    }

    private sealed class DamagingHandler(HttpMessageHandler graph, BadResponse? bad, Func<int, SimulatedUser> userOf)
        : DelegatingHandler(graph)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (bad is not null && response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType == "application/json")
            {
                var json = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!;
                response.Content = new StringContent(bad.In(json, userOf(bad.Person).Id), Encoding.UTF8, "application/json");
            }

            return response;
        }
    }
}

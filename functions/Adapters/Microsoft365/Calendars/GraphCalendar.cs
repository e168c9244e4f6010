using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using GraphEvent = Microsoft.Graph.Models.Event;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// Calendars of mailboxes, by <c>calendarView</c>: one request for each in nearly every case, twenty of them to a batch. Neither
/// subject nor body is ever asked for.
/// </summary>
internal sealed partial class GraphCalendar(GraphClients clients, GraphBatch batch, ILogger<GraphCalendar> log) : ICalendar
{
    // A calendar has some hundred events in a window of 18 weeks. More pages than this is no calendar but a loop of links.
    private const int MostPages = 100;

    private GraphServiceClient Client => clients.For(GraphRole.Reader);

    public async Task<CalendarReading> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken)
    {
        var first = await GraphErrors.TryAsync(
            () => Client.Users[owner.Value].CalendarView.GetAsync(r => CalendarView.Ask(r.QueryParameters, window), cancellationToken), cancellationToken);
        return await ReadingAsync(owner, window, first, cancellationToken);
    }

    public async IAsyncEnumerable<OwnedReading> ReadManyAsync(
        IReadOnlyCollection<PersonId> owners, Interval window, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in owners.Distinct().Chunk(GraphBatch.Most))
        {
            if (some is [var only])
            {
                yield return new OwnedReading(only, await ReadAsync(only, window, cancellationToken));
                continue;
            }

            var answers = await batch.ReadAsync(
                Client,
                [.. some.Select(o => o.Value)],
                owner => Client.Users[owner].CalendarView.ToGetRequestInformation(r => CalendarView.Ask(r.QueryParameters, window)),
                EventCollectionResponse.CreateFromDiscriminatorValue,
                cancellationToken);
            foreach (var owner in some)
            {
                yield return new OwnedReading(owner, await ReadingAsync(owner, window, answers[owner.Value], cancellationToken));
            }
        }
    }

    private async Task<CalendarReading> ReadingAsync(
        PersonId owner, Interval window, GraphAnswer<EventCollectionResponse> first, CancellationToken cancellationToken)
    {
        var events = await AllAsync(owner, first, cancellationToken);
        return events.Match(all => Of(owner, window, all), fault => Of(owner, fault));
    }

    /// <summary>The events of all pages, or the fault of the first page that failed: half a calendar is none.</summary>
    private async Task<GraphAnswer<List<GraphEvent>>> AllAsync(PersonId owner, GraphAnswer<EventCollectionResponse> page, CancellationToken cancellationToken)
    {
        var events = new List<GraphEvent>();
        for (var count = 1; count <= MostPages; count++)
        {
            if (page is not GraphAnswer<EventCollectionResponse>.Given { Value: { Value: { } some } given })
            {
                return new GraphAnswer<List<GraphEvent>>.Failed(page.Match(_ => new GraphFault.Unavailable("noValue"), fault => fault));
            }

            events.AddRange(some);
            if (given.OdataNextLink is not { Length: > 0 } next)
            {
                return new GraphAnswer<List<GraphEvent>>.Given(events);
            }

            page = await GraphErrors.TryAsync(
                () => Client.Users[owner.Value].CalendarView.WithUrl(next).GetAsync(cancellationToken: cancellationToken), cancellationToken);
        }

        return new GraphAnswer<List<GraphEvent>>.Failed(new GraphFault.Unavailable("tooManyPages"));
    }

    private CalendarReading Of(PersonId owner, Interval window, List<GraphEvent> events)
    {
        var read = new List<CalendarEvent>();
        foreach (var given in events.Where(e => e.IsDraft is not true))
        {
            if (EventMapping.Read(given) is not { } meeting)
            {
                return Of(owner, new GraphFault.Unavailable("eventWithoutTime"));
            }

            read.Add(meeting);
        }

        // A calendar that changes between two pages can give an event on both.
        return CalendarReading.Of(read.DistinctBy(e => (e.Id, e.Time.Start)), window);
    }

    private CalendarReading Of(PersonId owner, GraphFault fault)
    {
        LogNotRead(owner, fault);
        return fault switch
        {
            GraphFault.Busy busy => new CalendarReading.PutOff(busy.Delay),
            GraphFault.NotFound => new CalendarReading.NotReadable(CalendarFault.NotFound),
            GraphFault.AccessDenied or GraphFault.NotAuthenticated => new CalendarReading.NotReadable(CalendarFault.AccessDenied),
            GraphFault.Unavailable or GraphFault.Refused or GraphFault.Conflict or GraphFault.Gone or GraphFault.Stale =>
                new CalendarReading.NotReadable(CalendarFault.Unavailable),
            _ => throw new InvalidOperationException("GraphFault is closed."),
        };
    }

    [LoggerMessage(LogLevel.Warning, "The calendar of {Owner} was not read: {Fault}")]
    private partial void LogNotRead(PersonId owner, GraphFault fault);
}

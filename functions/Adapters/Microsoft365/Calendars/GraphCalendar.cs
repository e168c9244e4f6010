using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// Reads the calendars of mailboxes with <c>calendarView</c>, nearly always with one request each and twenty requests per batch. It
/// never requests a subject or a body.
/// </summary>
internal sealed partial class GraphCalendar(GraphClients clients, GraphBatch batch, ILogger<GraphCalendar> log) : ICalendar
{
    // A calendar has about a hundred events in a window of 18 weeks. More pages than this mean a loop of links.
    private const int MostPages = 100;

    private GraphServiceClient Client => clients.For(GraphRole.Reader);

    public async Task<CalendarReading> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken)
    {
        var first = await GraphErrors.TryAsync(
            () =>
                PageAsync(
                    Client.Users[owner.Value].CalendarView.ToGetRequestInformation(r => CalendarView.Ask(r.QueryParameters, window)),
                    cancellationToken),
            cancellationToken);
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
                CalendarPage.Read,
                cancellationToken);
            foreach (var owner in some)
            {
                yield return new OwnedReading(owner, await ReadingAsync(owner, window, answers[owner.Value], cancellationToken));
            }
        }
    }

    private async Task<CalendarReading> ReadingAsync(
        PersonId owner, Interval window, GraphAnswer<CalendarPage> first, CancellationToken cancellationToken)
    {
        var events = await AllAsync(owner, first, cancellationToken);

        // If a calendar changes between two pages, both can have the same event.
        return events.Match(all => CalendarReading.Of(all.DistinctBy(e => (e.Id, e.Time.Start)), window), fault => Of(owner, fault));
    }

    /// <summary>
    /// The events of all pages, or the fault of the first page that failed, because part of a calendar would give wrong figures.
    /// </summary>
    private async Task<GraphAnswer<List<CalendarEvent>>> AllAsync(
        PersonId owner, GraphAnswer<CalendarPage> page, CancellationToken cancellationToken)
    {
        var events = new List<CalendarEvent>();
        for (var count = 1; count <= MostPages; count++)
        {
            if (page is not GraphAnswer<CalendarPage>.Given { Value: { Fault: null } given })
            {
                return new GraphAnswer<List<CalendarEvent>>.Failed(page.Match(p => new GraphFault.Unavailable(p.Fault!), fault => fault));
            }

            events.AddRange(given.Events);
            if (given.Next is not { } next)
            {
                return new GraphAnswer<List<CalendarEvent>>.Given(events);
            }

            page = await GraphErrors.TryAsync(
                () => PageAsync(Client.Users[owner.Value].CalendarView.WithUrl(next).ToGetRequestInformation(), cancellationToken),
                cancellationToken);
        }

        return new GraphAnswer<List<CalendarEvent>>.Failed(new GraphFault.Unavailable("tooManyPages"));
    }

    private async Task<CalendarPage?> PageAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        await using var json = await Client.RequestAdapter.SendPrimitiveAsync<Stream>(
            request, new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue }, cancellationToken);
        return json is null ? null : await CalendarPage.ReadAsync(json, cancellationToken);
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

    [LoggerMessage(LogLevel.Warning, "The calendar of {Owner} could not be read: {Fault}")]
    private partial void LogNotRead(PersonId owner, GraphFault fault);
}

using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Adapters.Microsoft365.People;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// Reads the calendars of mailboxes with <c>calendarView</c>, nearly always with one request each and twenty requests per batch. It
/// never requests a subject or a body.
/// </summary>
internal sealed partial class GraphCalendar(
    GraphClients clients, GraphBatch batch, ManagersGroup readable, ILogger<GraphCalendar> log) : ICalendar
{
    private GraphServiceClient Client => clients.For(GraphRole.Reader);

    public async Task<CalendarReadResult> ReadAsync(PersonId owner, Interval window, CancellationToken cancellationToken)
    {
        var first = await GraphErrors.TryAsync(
            () => PageAsync(RequestFor(owner, window, link: null), cancellationToken), cancellationToken);
        return await ReadingAsync(owner, window, first, cancellationToken);
    }

    public async IAsyncEnumerable<OwnedReadResult> ReadManyAsync(
        IReadOnlyCollection<PersonId> owners, Interval window, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in owners.Distinct().Chunk(GraphBatch.MaxRequests))
        {
            if (some is [var only])
            {
                yield return new OwnedReadResult(only, await ReadAsync(only, window, cancellationToken));
                continue;
            }

            var answers = await batch.ReadAsync(
                Client,
                [.. some.Select(o => o.Value)],
                owner => RequestFor(new PersonId(owner), window, link: null),
                CalendarPage.Read,
                cancellationToken);
            foreach (var owner in some)
            {
                yield return new OwnedReadResult(owner, await ReadingAsync(owner, window, answers[owner.Value], cancellationToken));
            }
        }
    }

    private async Task<CalendarReadResult> ReadingAsync(
        PersonId owner, Interval window, GraphResult<CalendarPage> first, CancellationToken cancellationToken)
    {
        // If a calendar changes between two pages, both can have the same event.
        var events = await Pages.ReadAllAsync(ContentOf(owner, first), PageAsync, e => (e.Id, e.Time.Start));
        return events switch
        {
            GraphResult<List<CalendarEvent>>.Succeeded all => CalendarReadResult.Of(all.Value, window),
            GraphResult<List<CalendarEvent>>.Failed failed => await OfAsync(owner, failed.Fault, cancellationToken),
            _ => throw new InvalidOperationException("GraphResult has no other case."),
        };

        async Task<GraphResult<Page<CalendarEvent>>> PageAsync(string? link) =>
            ContentOf(owner, await GraphErrors.TryAsync(
                () => this.PageAsync(RequestFor(owner, window, link), cancellationToken), cancellationToken));
    }

    private GraphResult<Page<CalendarEvent>> ContentOf(PersonId owner, GraphResult<CalendarPage> answer) => answer.Match(
        page => Content(owner, page),
        fault => new GraphResult<Page<CalendarEvent>>.Failed(fault));

    private GraphResult<Page<CalendarEvent>> Content(PersonId owner, CalendarPage page)
    {
        if (page.LostEvents > 0)
        {
            LogLost(owner, page.LostEvents);
        }

        return page.Fault is { } fault
            ? new GraphResult<Page<CalendarEvent>>.Failed(new GraphFault.Unavailable(fault))
            : new GraphResult<Page<CalendarEvent>>.Succeeded(new Page<CalendarEvent>(page.Events, page.Next));
    }

    private RequestInformation RequestFor(PersonId owner, Interval window, string? link)
    {
        var calendar = Client.Users[owner.Value].CalendarView;
        return link is null
            ? calendar.ToGetRequestInformation(r => CalendarView.Ask(r.QueryParameters, window))
            : calendar.WithUrl(link).ToGetRequestInformation();
    }

    private async Task<CalendarPage?> PageAsync(RequestInformation request, CancellationToken cancellationToken)
    {
        await using var json = await Client.RequestAdapter.SendPrimitiveAsync<Stream>(
            request, new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue }, cancellationToken);
        return json is null ? null : await CalendarPage.ReadAsync(json, cancellationToken);
    }

    private async Task<CalendarReadResult> OfAsync(PersonId owner, GraphFault fault, CancellationToken cancellationToken)
    {
        LogNotRead(owner, fault);
        return fault switch
        {
            GraphFault.Busy busy => new CalendarReadResult.Postponed(busy.Delay),
            GraphFault.NotFound => new CalendarReadResult.NotReadable(CalendarFault.NotFound) { IsTransient = true },
            GraphFault.NotAuthenticated => new CalendarReadResult.NotReadable(CalendarFault.AccessDenied) { IsTransient = true },
            GraphFault.AccessDenied => new CalendarReadResult.NotReadable(CalendarFault.AccessDenied)
            {
                IsTransient = await readable.HasAsync(owner, cancellationToken),
            },
            GraphFault.Unavailable or GraphFault.Refused or GraphFault.Conflict or GraphFault.Gone or GraphFault.Stale =>
                new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true },
            _ => throw new InvalidOperationException("GraphFault has no other case."),
        };
    }

    [LoggerMessage(LogLevel.Warning, "The calendar of {Owner} has {Count} events without an id or a valid time, which were left out")]
    private partial void LogLost(PersonId owner, int count);

    [LoggerMessage(LogLevel.Warning, "The calendar of {Owner} could not be read: {Fault}")]
    private partial void LogNotRead(PersonId owner, GraphFault fault);
}

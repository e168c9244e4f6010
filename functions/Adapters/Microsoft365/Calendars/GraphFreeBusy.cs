using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using Person = OutlookOneOnOne.Core.People.Person;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// Reads with <c>getSchedule</c> when people are busy and when they work, and nothing about what they do
/// (https://learn.microsoft.com/graph/api/calendar-getschedule).
/// </summary>
internal sealed partial class GraphFreeBusy(GraphClients clients, IOptions<Microsoft365Options> options, ILogger<GraphFreeBusy> log)
    : IFreeBusy
{
    /// <summary>How many mailboxes one call may name: 20 by the newer of two contradicting sources, 100 by the older.</summary>
    public const int MaxMailboxes = 20;

    /// <summary>The longest window of one call.</summary>
    public static readonly Duration LongestWindow = Duration.FromDays(62);

    private static readonly Duration Slot = Duration.FromMinutes(15);

    private GraphServiceClient Client => clients.For(GraphRole.FreeBusy);

    public async Task<IReadOnlyDictionary<PersonId, FreeBusyResult>> OfAsync(
        IReadOnlyCollection<Person> people, Interval window, CancellationToken cancellationToken)
    {
        var results = new Dictionary<PersonId, FreeBusyResult>();
        var slots = InSlots(window);
        foreach (var some in people.DistinctBy(p => p.Id).Chunk(MaxMailboxes))
        {
            var entries = await EntriesAsync(some, slots, cancellationToken);
            foreach (var person in some)
            {
                results[person.Id] = ResultOf(person, entries, slots);
            }
        }

        return results;
    }

    private FreeBusyResult ResultOf(Person person, Dictionary<string, ScheduleJson> entries, Interval window)
    {
        var result = entries.TryGetValue(person.Email.Value, out var entry)
            ? ScheduleMapping.Of(entry, window, Slot)
            : new FreeBusyResult.NotKnown();
        if (result is FreeBusyResult.NotKnown)
        {
            LogNotKnown(person.Id, entry?.Error?.ResponseCode ?? (entry is null ? "noEntry" : "incomplete"));
        }

        return result;
    }

    /// <summary>By address; without those that Graph says nothing about.</summary>
    private async Task<Dictionary<string, ScheduleJson>> EntriesAsync(Person[] people, Interval window, CancellationToken cancellationToken)
    {
        var answer = await GraphErrors.TryAsync(() => AskAsync(people, window, cancellationToken), cancellationToken);
        var entries = answer.Match(
            given => given.Value ?? [],
            fault =>
            {
                LogFault(people[0].Id, fault);
                return [];
            });
        return entries.OfType<ScheduleJson>()
            .GroupBy(e => e.ScheduleId ?? string.Empty, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(e => e.Key, e => e.First(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>
    /// On the mailbox of the first person, who is the one that asks: no page says which one an application is to name. A signed-in person
    /// may only name their own.
    /// </summary>
    private async Task<SchedulesJson?> AskAsync(Person[] people, Interval window, CancellationToken cancellationToken)
    {
        var request = options.Value.Identity == Microsoft365Identity.SignedInPerson
            ? Client.Me.Calendar.GetSchedule.ToPostRequestInformation(
                new()
                {
                    Schedules = Addresses(people),
                    StartTime = Time(window.Start),
                    EndTime = Time(window.End),
                    AvailabilityViewInterval = Minutes,
                })
            : Client.Users[people[0].Id.Value].Calendar.GetSchedule.ToPostRequestInformation(
                new()
                {
                    Schedules = Addresses(people),
                    StartTime = Time(window.Start),
                    EndTime = Time(window.End),
                    AvailabilityViewInterval = Minutes,
                });
        await using var json = await Client.RequestAdapter.SendPrimitiveAsync<Stream>(
            request, new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue }, cancellationToken);
        return json is null
            ? null
            : await JsonSerializer.DeserializeAsync(json, ScheduleJsonContext.Default.SchedulesJson, cancellationToken);
    }

    private static int Minutes => (int)Slot.TotalMinutes;

    private static List<string> Addresses(Person[] people) => [.. people.Select(p => p.Email.Value)];

    private static DateTimeTimeZone Time(Instant instant) =>
        new() { DateTime = LocalDateTimePattern.GeneralIso.Format(instant.InUtc().LocalDateTime), TimeZone = "UTC" };

    /// <summary>From the start of the first slot to the end of the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is longer than one call may ask for.</exception>
    private static Interval InSlots(Interval window)
    {
        var start = Floor(window.Start);
        var end = Floor(window.End + Slot - Duration.FromTicks(1));
        return end - start <= LongestWindow
            ? new Interval(start, end)
            : throw new ArgumentOutOfRangeException(nameof(window), window, "At most 62 days can be asked for.");
    }

    // In whole ticks: a quotient of two durations is a double, which rounds a tick before the slot up to it.
    private static Instant Floor(Instant instant)
    {
        var ticks = instant.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks - (ticks % (long)Slot.TotalTicks));
    }

    [LoggerMessage(LogLevel.Warning, "It is not known when {Person} is busy: {Code}")]
    private partial void LogNotKnown(PersonId person, string code);

    [LoggerMessage(LogLevel.Warning, "Free and busy times for {Person} could not be read: {Fault}")]
    private partial void LogFault(PersonId person, GraphFault fault);
}

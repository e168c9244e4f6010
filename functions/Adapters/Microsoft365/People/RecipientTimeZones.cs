using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Serialization.Json;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Calendars;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>
/// Where digest recipients have their Monday morning. A time zone costs a request for each mailbox, so only managers of managers are
/// asked, twenty to a batch; everybody else's days are counted in UTC.
/// </summary>
internal sealed class RecipientTimeZones(GraphBatch batch)
{
    public async Task<(OrgChart Chart, IReadOnlyList<string> Warnings)> AddToAsync(GraphServiceClient client, OrgChart chart, CancellationToken cancellationToken)
    {
        var zones = new Dictionary<PersonId, DateTimeZone>();
        var warnings = new List<string>();
        foreach (var some in chart.ManagersOfManagers().Select(p => p.Id).Chunk(GraphBatch.Most))
        {
            var answers = await batch.ReadAsync(
                client,
                [.. some.Select(p => p.Value)],
                id => client.Users[id].MailboxSettings.ToGetRequestInformation(r => r.QueryParameters.Select = ["timeZone"]),
                settings => new JsonParseNode(settings).GetObjectValue(MailboxSettings.CreateFromDiscriminatorValue),
                cancellationToken);
            foreach (var person in some)
            {
                if (answers[person.Value].Match(settings => GraphTimeZone.Find(settings.TimeZone), _ => null) is { } zone)
                {
                    zones[person] = zone;
                }
                else
                {
                    warnings.Add($"{person}: {Why(answers[person.Value])}; Monday 08:00 is UTC's for them.");
                }
            }
        }

        return (zones.Count == 0 ? chart : With(chart, zones), warnings);
    }

    private static OrgChart With(OrgChart chart, Dictionary<PersonId, DateTimeZone> zones) =>
        OrgChart.Create(chart.People.Select(p => zones.TryGetValue(p.Id, out var zone) ? p with { TimeZone = zone } : p))
            .Match(same => same, _ => throw new InvalidOperationException("A time zone makes no chart invalid."));

    private static string Why(GraphAnswer<MailboxSettings> answer) => answer.Match(
        settings => settings.TimeZone is null ? "the mailbox has no time zone" : "the mailbox has a time zone of its own making",
        fault => fault is GraphFault.AccessDenied
            ? $"the time zone may not be read ({fault.Code}; it takes MailboxSettings.Read)"
            : $"the time zone could not be read ({fault.Code})");
}

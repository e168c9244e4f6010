using System.Text.Json;
using Microsoft.Graph;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Calendars;
using OutlookOneOnOne.Adapters.Microsoft365.Client;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Microsoft365.People;

/// <summary>
/// Reads the time zones of digest recipients, whose digests are due on Monday morning. Each mailbox costs a request, so we read only
/// those of managers of managers, twenty per batch, and use UTC for everybody else.
/// </summary>
internal sealed class RecipientTimeZones(GraphBatch batch)
{
    public async Task<(OrgChart Chart, IReadOnlyList<DirectoryWarning> Warnings)> AddToAsync(
        GraphServiceClient client, OrgChart chart, CancellationToken cancellationToken)
    {
        var zones = new Dictionary<PersonId, DateTimeZone>();
        var warnings = new List<DirectoryWarning>();
        foreach (var some in chart.ManagersOfManagers().Select(p => p.Id).Chunk(GraphBatch.MaxRequests))
        {
            var answers = await batch.ReadAsync(
                client,
                [.. some.Select(p => p.Value)],
                id => client.Users[id].MailboxSettings.ToGetRequestInformation(r => r.QueryParameters.Select = ["timeZone"]),
                NameIn,
                cancellationToken);
            foreach (var person in some)
            {
                if (answers[person.Value].Match(GraphTimeZone.Find, _ => null) is { } zone)
                {
                    zones[person] = zone;
                }
                else
                {
                    var why = Why(answers[person.Value]);
                    warnings.Add(new DirectoryWarning(say => say.DirectoryZone(person.Value, why(say))));
                }
            }
        }

        return (zones.Count == 0 ? chart : With(chart, zones), warnings);
    }

    private static OrgChart With(OrgChart chart, Dictionary<PersonId, DateTimeZone> zones) =>
        OrgChart.Create(chart.People.Select(p => zones.TryGetValue(p.Id, out var zone) ? p with { TimeZone = zone } : p))
            .Match(same => same, _ => throw new InvalidOperationException("A time zone cannot make a chart invalid."));

    /// <summary>Empty if there is none. No other setting is parsed, because one that we cannot read must not cost the zone.</summary>
    private static string? NameIn(JsonElement settings) =>
        settings.TryGetProperty("timeZone", out var zone) && zone.ValueKind == JsonValueKind.String ? zone.GetString() : string.Empty;

    private static Func<IFileFaultsMessages, string> Why(GraphResult<string> answer) => say => answer.Match(
        name => name.Length == 0 ? say.NoZoneNone : say.NoZoneCustom,
        fault => fault is GraphFault.AccessDenied ? say.NoZoneDenied(fault.Code, "MailboxSettings.Read") : say.NoZoneUnread(fault.Code));
}

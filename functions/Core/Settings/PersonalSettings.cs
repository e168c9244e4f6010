using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// What a person has chosen, to take away and to forget. That they stopped the digest is kept: to forget it would write to
/// somebody who asked not to be written to.
/// </summary>
public sealed class PersonalSettings(ISettingsStore store) : IPersonalData
{
    public string Name => "settings";

    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var settings = (await store.ReadAsync(person, cancellationToken)).Effective;
        return new JsonObject
        {
            ["receivesDigest"] = settings.ReceivesDigest,
            ["preparesAgendas"] = settings.PreparesAgendas,
            ["preparedPairs"] = new JsonArray([.. settings.PreparedPairs.Ids.Select(id => JsonValue.Create(id))]),
            ["writesEveryOccurrence"] = settings.WritesEveryOccurrence,
            ["leadHours"] = settings.Lead.Hours,
        };
    }

    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        var stopped = !(await store.ReadAsync(person, cancellationToken)).Effective.ReceivesDigest;
        await store.ForgetAsync(person, cancellationToken);
        if (stopped)
        {
            await new StopDigest(store).ForAsync(person, cancellationToken);
        }
    }
}

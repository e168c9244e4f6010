using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Exports and deletes what a person has chosen. What was stopped stays stopped: deleting that would send mail to somebody who asked for
/// none.
/// </summary>
public sealed class PersonalSettings(SettingsStore store) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "settings";

    /// <inheritdoc/>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var settings = (await store.ReadAsync(person, cancellationToken)).Effective;
        return new JsonObject
        {
            ["receivesDigest"] = settings.ReceivesDigest,
            ["receivesPreview"] = settings.ReceivesPreview,
            ["preparesAgendas"] = settings.PreparesAgendas,
            ["preparedPairs"] = new JsonArray([.. settings.PairsToPrepareFor.Ids.Select(id => JsonValue.Create(id))]),
            ["writesEveryOccurrence"] = settings.WritesEveryOccurrence,
            ["leadHours"] = settings.Lead.Hours,
            ["language"] = settings.Language,
            ["address"] = settings.Address?.ToString().ToLowerInvariant(),
            ["usesAssistants"] = settings.UsesAssistants,
            ["sharesWordsWithAssistants"] = settings.SharesWordsWithAssistants,
        };
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        var before = (await store.ReadAsync(person, cancellationToken)).Effective;
        await store.ForgetAsync(person, cancellationToken);
        if (!before.ReceivesDigest)
        {
            await new StopDigest(store).ForAsync(person, cancellationToken);
        }

        if (before.ReceivesPreview is false)
        {
            await new StopPreview(store).ForAsync(person, cancellationToken);
        }
    }
}

using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>
/// Exports everything that belongs to one person. Throws rather than leave a part out, because an incomplete export would look complete.
/// </summary>
public sealed class ExportPersonalData(IEnumerable<IPersonalData> features)
{
    /// <summary>Asks every feature in turn. Throws when one of them fails.</summary>
    public async Task<PersonalExport> ForAsync(PersonId person, Instant now, CancellationToken cancellationToken)
    {
        var parts = new List<KeyValuePair<string, JsonNode>>();
        foreach (var feature in features)
        {
            parts.Add(new(feature.Name, await feature.ExportAsync(person, cancellationToken)));
        }

        return new PersonalExport(person, now, parts);
    }
}

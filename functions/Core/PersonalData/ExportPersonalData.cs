using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>Gathers everything that is one person's. All of it, or an exception: an export that lacks a part would look whole.</summary>
public sealed class ExportPersonalData(IEnumerable<IPersonalData> features)
{
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

using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>
/// Everything that belongs to one person, in one JSON document: version, person, instant, and one property for each feature.
/// </summary>
public sealed class PersonalExport
{
    /// <summary>The version of the document's format.</summary>
    public const int Version = 1;

    private readonly JsonObject document;

    internal PersonalExport(PersonId person, Instant exportedAt, IEnumerable<KeyValuePair<string, JsonNode>> parts)
    {
        document = new JsonObject
        {
            ["v"] = Version,
            ["person"] = person.Value,
            ["exportedAt"] = InstantPattern.ExtendedIso.Format(exportedAt),
        };
        foreach (var (name, part) in parts)
        {
            document.Add(name, part);
        }
    }

    /// <summary>A copy, so that the export cannot be changed.</summary>
    public JsonObject ToJson() => document.DeepClone().AsObject();
}

using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>Everything that is one person's, in one JSON document: version, person, instant, and one member for each feature.</summary>
public sealed class PersonalExport
{
    /// <summary>Of the document's form. A later one says so.</summary>
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

    /// <summary>A copy: the export does not change.</summary>
    public JsonObject ToJson() => document.DeepClone().AsObject();
}

using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Coaching.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// A person's own coaching log: their six weeks, the practice rounds of their managers, and when they asked each of them what. Other
/// people appear by id only.
/// </summary>
public sealed class PersonalCoaching(CoachingStore store) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "coaching";

    /// <summary>The document as it is stored; an empty object when there is none.</summary>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken) =>
        (await store.ReadAsync(person, cancellationToken)).Match<JsonNode>(
            // A record never becomes the JSON null.
            (log, _) => JsonSerializer.SerializeToNode(CoachingDocument.Of(log), CoachingJson.Default.CoachingDocument)!,
            () => new JsonObject());

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.ForgetAsync(person, cancellationToken);
}

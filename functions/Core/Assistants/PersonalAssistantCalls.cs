using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Assistants.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>What assistants did in a person's name. Other people appear by id only.</summary>
public sealed class PersonalAssistantCalls(AssistantCallStore store) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "assistantCalls";

    /// <summary>The documents as they are stored, newest day first.</summary>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken) => new JsonArray(
    [
        .. (await store.ReadAsync(person, most: null, cancellationToken)).Select(day => JsonSerializer.SerializeToNode(
            AssistantCallDocument.Of(day), AssistantCallsJson.Default.AssistantCallDocument)),
    ]);

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.ForgetAsync(person, cancellationToken);
}

using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.PersonalData;
using OutlookOneOnOne.Core.Scheduling.Documents;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Whom a person asked for a 1:1, and when. The manager appears by id only.</summary>
public sealed class PersonalRequests(RequestStore store) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "requests";

    /// <summary>The document as it is stored; without entries when there is none.</summary>
    public async Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken)
    {
        var document = RequestsDocument.Of(await store.ReadAsync(person, cancellationToken));
        return JsonSerializer.SerializeToNode(document, RequestsJson.Default.RequestsDocument)!; // a record never becomes the JSON null
    }

    /// <inheritdoc/>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.ForgetAsync(person, cancellationToken);
}

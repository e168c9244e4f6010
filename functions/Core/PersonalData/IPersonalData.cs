using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>What one feature keeps of a person and what is theirs. Each feature that keeps any implements it once.</summary>
public interface IPersonalData
{
    /// <summary>The member of the export that holds it, in camelCase and unlike every other's, e.g. <c>notes</c>.</summary>
    string Name { get; }

    /// <summary>All that is the person's own, for them to take away. Never what is somebody else's alone.</summary>
    Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>Deletes all that is the person's own and leaves what is another's. Running it twice changes nothing.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}

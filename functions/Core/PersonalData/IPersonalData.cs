using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.PersonalData;

/// <summary>What one feature stores about a person. Each feature that stores any implements it once.</summary>
public interface IPersonalData
{
    /// <summary>The property of the export that contains it, unique and in camelCase, e.g. <c>notes</c>.</summary>
    string Name { get; }

    /// <summary>Everything that belongs to the person, for them to take away. Never what belongs to somebody else only.</summary>
    Task<JsonNode> ExportAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes everything that belongs to the person and leaves what belongs to others. Running it twice changes nothing.
    /// </summary>
    Task ForgetAsync(PersonId person, CancellationToken cancellationToken);
}

using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>Reads what assistants did in the name of a person. Only for that person.</summary>
public sealed class ReadAssistantCalls(AssistantCallStore store)
{
    /// <summary>The number of days with calls that are shown; the export has all.</summary>
    public const int ShownDays = 14;

    /// <summary>The calls of the last <see cref="ShownDays"/> days that have any, newest first. Throws when the storage fails.</summary>
    public async Task<IReadOnlyList<AssistantCall>> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        [.. (await store.ReadAsync(person, ShownDays, cancellationToken)).SelectMany(day => day.Calls.Reverse())];
}

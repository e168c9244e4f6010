using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Assistants.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Assistants;

/// <summary>
/// Stores what assistants did in people's names, one document for each person and day. Each call is atomic and durable. Throws when the
/// storage fails.
/// </summary>
public sealed class AssistantCallStore(IDocuments documents)
{
    private const string DayTerm = "day";

    internal static DocumentKind<AssistantDay> Kind { get; } = DocumentKind.Of<AssistantDay, AssistantCallDocument>(
        "assistantCalls",
        PartitionOwner.Person,
        AssistantCallsJson.Default.AssistantCallDocument,
        AssistantCallDocument.Of,
        document => document.ToDay()) with
    {
        Terms = day => [(DayTerm, Text(day.Day))],
    };

    /// <summary>Changes the calls of a day as they are stored now, so that calls at the same time do not overwrite each other.</summary>
    /// <param name="person">In whose name.</param>
    /// <param name="day">The day.</param>
    /// <param name="change">Pure; returns null if there is nothing to change. Called again after a conflict.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task ChangeAsync(
        PersonId person, LocalDate day, Func<AssistantDay, AssistantDay?> change, CancellationToken cancellationToken) =>
        documents.ChangeAsync(
            Kind,
            Kind.KeyOf(person.Value, $"assistantCalls.{Text(day)}"),
            stored => change(stored ?? new AssistantDay(person, day, [])),
            cancellationToken);

    /// <summary>The newest days of a person, newest first.</summary>
    /// <param name="person">In whose name.</param>
    /// <param name="most">How many days; null for all.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<AssistantDay>> ReadAsync(PersonId person, int? most, CancellationToken cancellationToken) =>
    [
        .. (await documents.QueryAsync(
            Kind,
            person.Value,
            DocumentQuery.All with { OrderBy = DayTerm, Descending = true, Most = most },
            cancellationToken)).Select(found => found.Document),
    ];

    /// <summary>Deletes the days before this one, of everybody. Running it twice changes nothing.</summary>
    public Task ForgetBeforeAsync(LocalDate day, CancellationToken cancellationToken) => documents.DeleteAllAsync(
        Kind.AllPartitions,
        DocumentQuery.Where(new TermCondition(DayTerm, TermComparison.Before, Text(day))),
        cancellationToken);

    /// <summary>Deletes all days of a person. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(Kind.Within(person.Value), DocumentQuery.All, cancellationToken);

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

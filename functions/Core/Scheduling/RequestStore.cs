using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling.Documents;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Stores whom each person has asked for a 1:1. Each call is atomic and durable. Throws when the storage fails.</summary>
public sealed class RequestStore(IDocuments documents)
{
    internal static DocumentKind<OneOnOneRequests> Kind { get; } = DocumentKind.Of<OneOnOneRequests, RequestsDocument>(
        "oneOnOneRequests",
        PartitionOwner.Person,
        RequestsJson.Default.RequestsDocument,
        RequestsDocument.Of,
        document => document.ToRequests()) with
    {
        Upgrades = [RequestsDocument.ToVersion2], // Version 2 knows which requests were mailed.
    };

    /// <summary>What this person has asked for; nothing if there is no document.</summary>
    public async Task<OneOnOneRequests> ReadAsync(PersonId asker, CancellationToken cancellationToken) =>
        (await documents.FindAsync(Kind, KeyOf(asker), cancellationToken)).Match((found, _) => found, () => new OneOnOneRequests(asker));

    /// <summary>The same for several people; those who never asked are left out.</summary>
    public async Task<IReadOnlyList<OneOnOneRequests>> ReadManyAsync(
        IReadOnlyCollection<PersonId> askers, CancellationToken cancellationToken) =>
        [.. (await documents.FindManyAsync(Kind, [.. askers.Select(KeyOf)], cancellationToken)).Select(found => found.Document)];

    /// <summary>Changes the requests as they are stored now, so that concurrent changes do not overwrite each other.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="change">Pure; returns the same instance if there is nothing to change. Called again after a conflict.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The requests as they are stored now.</returns>
    public async Task<OneOnOneRequests> ChangeAsync(
        PersonId asker, Func<OneOnOneRequests, OneOnOneRequests> change, CancellationToken cancellationToken)
    {
        var stored = await documents.ChangeAsync(
            Kind, KeyOf(asker), current => Changed(current ?? new OneOnOneRequests(asker)), cancellationToken);
        return stored ?? new OneOnOneRequests(asker);

        OneOnOneRequests? Changed(OneOnOneRequests before) => change(before) is var after && ReferenceEquals(after, before) ? null : after;
    }

    /// <summary>Deletes what this person asked for. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId asker, CancellationToken cancellationToken) =>
        documents.DeleteAsync(KeyOf(asker), expected: null, cancellationToken);

    private static DocumentKey KeyOf(PersonId asker) => Kind.KeyOf(asker.Value, "oneOnOneRequests");
}

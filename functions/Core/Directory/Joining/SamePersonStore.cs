using OutlookOneOnOne.Core.Directory.Joining.Documents;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory.Joining;

/// <summary>
/// Stores which ids are said to be one person, in one document of the installation: there are few, and every figure depends on them. Each
/// call is atomic and durable. Throws when the storage fails.
/// </summary>
public sealed class SamePersonStore(IDocuments documents)
{
    internal static DocumentKind<SamePeopleDocument> Kind { get; } = DocumentKind.Of(
        "samePeople", PartitionOwner.Installation, SamePeopleJson.Default.SamePeopleDocument);

    private static DocumentKey Key => Kind.KeyOf("installation", "samePeople");

    /// <summary>All proposals, whether or not they are confirmed, oldest first.</summary>
    public async Task<IReadOnlyList<SamePerson>> ReadAsync(CancellationToken cancellationToken) =>
        (await documents.FindAsync(Kind, Key, cancellationToken)).DocumentOrNull?.ToProposals() ?? [];

    /// <summary>Changes the proposals as they are stored now, so that concurrent changes do not overwrite each other.</summary>
    /// <param name="change">Pure; returns null if there is nothing to change. Called again after a conflict.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The proposals as they are stored now.</returns>
    public async Task<IReadOnlyList<SamePerson>> ChangeAsync(
        Func<IReadOnlyList<SamePerson>, IReadOnlyList<SamePerson>?> change, CancellationToken cancellationToken)
    {
        var stored = await documents.ChangeAsync(
            Kind,
            Key,
            current => change(current?.ToProposals() ?? []) is { } next ? SamePeopleDocument.Of(next) : null,
            cancellationToken);
        return stored?.ToProposals() ?? [];
    }
}

using OutlookOneOnOne.Core.Coverage.Documents;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Keeps beside the data whose figures a server shows to others, so that commands on the same data follow it. Throws when the storage
/// fails.
/// </summary>
/// <param name="documents">The data.</param>
public sealed class RecordSharing(IDocuments documents)
{
    internal static DocumentKind<SharingDocument> Kind { get; } = DocumentKind.Of(
        "sharing", PartitionOwner.Installation, CoverageJson.Default.SharingDocument);

    private static DocumentKey Key => Kind.KeyOf("installation", "sharing");

    /// <summary>The policy of the server that last used this data; null if there was none.</summary>
    public async Task<FiguresPolicy?> ReadAsync(CancellationToken cancellationToken) =>
        (await documents.FindAsync(Kind, Key, cancellationToken)).DocumentOrNull?.ToPolicy();

    /// <summary>Replaces the policy. It can be repeated.</summary>
    public Task SaveAsync(FiguresPolicy policy, CancellationToken cancellationToken) =>
        documents.ChangeAsync(Kind, Key, _ => SharingDocument.Of(policy), cancellationToken);
}

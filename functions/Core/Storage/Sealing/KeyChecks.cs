using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>
/// A value in the database for each key number that was ever used, by which a host recognises a wrong key before it writes. It says nothing
/// about the key, and is stored plain.
/// </summary>
/// <param name="documents">The database itself.</param>
internal sealed class KeyChecks(IDocuments documents)
{
    public static DocumentKind<KeyChecksDocument> Kind { get; } = DocumentKind.Of(
        "sealing", PartitionOwner.Installation, KeyChecksJson.Default.KeyChecksDocument);

    private static DocumentKey Key => Kind.KeyOf("installation", "sealing");

    /// <summary>The stored values, by the number of the key.</summary>
    public async Task<IReadOnlyDictionary<int, byte[]>> ReadAsync(CancellationToken cancellationToken) =>
        (await documents.FindAsync(Kind, Key, cancellationToken)).DocumentOrNull?.Checks ?? [];

    /// <summary>Stores the value of a key that has none yet.</summary>
    /// <returns>The values as they are stored now: another host may have been faster, with another key.</returns>
    public async Task<IReadOnlyDictionary<int, byte[]>> AddAsync(SealingKey key, CancellationToken cancellationToken)
    {
        var stored = await documents.ChangeAsync(
            Kind,
            Key,
            current => current?.Checks.ContainsKey(key.Number) == true
                ? null
                : new KeyChecksDocument(new Dictionary<int, byte[]>(current?.Checks ?? []) { [key.Number] = SealedText.CheckOf(key) }),
            cancellationToken);
        return stored?.Checks ?? [];
    }

    /// <summary>Deletes all values, once nothing is sealed.</summary>
    public Task ForgetAsync(CancellationToken cancellationToken) => documents.DeleteAsync(Kind, Key, null, cancellationToken);
}

/// <summary>As stored.</summary>
internal sealed record KeyChecksDocument(Dictionary<int, byte[]> Checks);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(KeyChecksDocument))]
internal sealed partial class KeyChecksJson : JsonSerializerContext;

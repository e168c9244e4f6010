using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Api.Diagnosis;

/// <summary>Checks that the host has the keys that sealed what people wrote, and the key that seals new text.</summary>
/// <param name="keys">The keys of this host.</param>
public sealed class DiagnoseSealing(DocumentKeys keys) : IDiagnose
{
    private const string Page = "docs/operate.md, Encryption of what people write";

    /// <inheritdoc/>
    public string Part => "keys of sealed text";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken) =>
        await keys.FaultsAsync(cancellationToken) is { Count: > 0 } faults
            ? [.. faults.Select(fault => Finding.Faulty(Part, fault.Message, Remedy(fault.Fault)))]
            : [Finding.Fine(Part)];

    private static string Remedy(SealingFault fault) => fault switch
    {
        SealingFault.KeysNotRead => "Give the application's identity the role Key Vault Secrets User on the vault; azd provision sets it.",
        SealingFault.KeyMissing => $"Make or recover the secret sealing-key-NUMBER in the vault ({Page}).",
        SealingFault.KeyWrong => $"Put back the earlier version of the secret ({Page}).",
        _ => throw new InvalidOperationException("SealingFault has no other case."),
    };
}

using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Api.Diagnosis;

/// <summary>Checks that the host has the keys that sealed what people wrote, and the key that seals new text.</summary>
/// <param name="keys">The keys of this host.</param>
public sealed class DiagnoseSealing(DocumentKeys keys) : IDiagnose
{
    /// <inheritdoc/>
    public Func<IDiagnosisMessages, string> Part => say => say.PartsKeys;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken) =>
        await keys.FaultsAsync(cancellationToken) is { Count: > 0 } faults
            ? [.. faults.Select(fault => Finding.Faulty(Part, fault.Reason, Remedy(fault.Fault)))]
            : [Finding.Fine(Part)];

    private static Func<IDiagnosisMessages, string> Remedy(SealingFault fault) => fault switch
    {
        SealingFault.KeysNotRead => say => say.KeysGiveRole,
        SealingFault.KeyMissing => say => say.KeysRecover,
        SealingFault.KeyWrong => say => say.KeysPutBack,
        _ => throw new InvalidOperationException("SealingFault has no other case."),
    };
}

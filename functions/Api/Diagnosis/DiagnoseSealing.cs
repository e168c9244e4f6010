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
            ? [.. faults.Select(fault => Finding.Faulty(Part, Sentence(fault), Remedy(fault.Fault)))]
            : [Finding.Fine(Part)];

    /// <summary>What is wrong with a key. The message of the exception is the same in English.</summary>
    /// <param name="fault">What <see cref="DocumentKeys.FaultsAsync"/> found.</param>
    public static Func<IDiagnosisMessages, string> Sentence(SealedTextException fault) => (fault.Fault, fault.KeyNumber) switch
    {
        (SealingFault.KeysNotRead, _) => say => say.KeysNotRead,
        (SealingFault.KeyMissing, null) => say => say.KeysWhichUnknown,
        (SealingFault.KeyMissing, { } number) => say => say.KeysMissing(Designation.Of(number)),
        (SealingFault.KeyWrong, { } number) => say => say.KeysWrong(Designation.Of(number)),
        _ => throw new InvalidOperationException("SealingFault has no other case."),
    };

    private static Func<IDiagnosisMessages, string> Remedy(SealingFault fault) => fault switch
    {
        SealingFault.KeysNotRead => say => say.KeysGiveRole,
        SealingFault.KeyMissing => say => say.KeysRecover,
        SealingFault.KeyWrong => say => say.KeysPutBack,
        _ => throw new InvalidOperationException("SealingFault has no other case."),
    };
}

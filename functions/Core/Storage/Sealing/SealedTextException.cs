using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Storage.Sealing;

/// <summary>Why text cannot be opened or sealed now.</summary>
public enum SealingFault
{
    /// <summary>The keys could not be read. Trying again helps once they can.</summary>
    KeysNotRead,

    /// <summary>The key is not among those that this host holds.</summary>
    KeyMissing,

    /// <summary>The key that the host holds under this number is not the one that sealed the text.</summary>
    KeyWrong,
}

/// <summary>
/// Text that people wrote cannot be opened or sealed, because a key is missing. Nothing is lost as long as the key still exists
/// somewhere, and nothing was written. The message is for operators and names the number of the key.
/// </summary>
public sealed class SealedTextException : IOException, IReadableFailure
{
    private readonly Func<IDiagnosisMessages, string>? reason;

    /// <inheritdoc/>
    public SealedTextException()
    {
    }

    /// <inheritdoc/>
    public SealedTextException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public SealedTextException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    private SealedTextException(SealingFault fault, Func<IDiagnosisMessages, string> reason, Exception? inner = null)
        : base(reason(Languages.English.Diagnosis), inner) => (Fault, this.reason) = (fault, reason);

    /// <summary>Why.</summary>
    public SealingFault Fault { get; } = SealingFault.KeysNotRead;

    /// <summary>The number of the key; null if it is not about one key.</summary>
    public int? KeyNumber { get; private init; }

    /// <summary>What is wrong with a key, as a finding says it.</summary>
    public Func<IDiagnosisMessages, string> Reason => reason ?? (_ => Message);

    /// <inheritdoc/>
    public string In(IMessages language) => Reason(language.Diagnosis);

    internal static SealedTextException NotRead(Exception? inner) => new(SealingFault.KeysNotRead, say => say.KeysNotRead, inner);

    internal static SealedTextException Missing(int number) =>
        new(SealingFault.KeyMissing, say => say.KeysMissing(Designation.Of(number))) { KeyNumber = number };

    internal static SealedTextException NothingSaysWhich() => new(SealingFault.KeyMissing, say => say.KeysWhichUnknown);

    internal static SealedTextException Wrong(int number) =>
        new(SealingFault.KeyWrong, say => say.KeysWrong(Designation.Of(number))) { KeyNumber = number };
}

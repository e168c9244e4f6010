using System.Globalization;

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
public sealed class SealedTextException : IOException
{
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

    private SealedTextException(SealingFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    /// <summary>Why.</summary>
    public SealingFault Fault { get; } = SealingFault.KeysNotRead;

    /// <summary>The number of the key; null if it is not about one key.</summary>
    public int? KeyNumber { get; private init; }

    internal static SealedTextException NotRead(Exception? inner) => new(
        SealingFault.KeysNotRead,
        "The keys that open sealed text could not be read. What people wrote cannot be read until they are.",
        inner);

    internal static SealedTextException Missing(int number) => new(
        SealingFault.KeyMissing,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Key {number}, which opens sealed text, is missing. Put it back; without it, what was sealed with it cannot be read."))
    {
        KeyNumber = number,
    };

    internal static SealedTextException NothingSaysWhich() => new(
        SealingFault.KeyMissing,
        "Text in this database is sealed, but no keys are here, and nothing says which one writes. Put the keys back.");

    internal static SealedTextException Wrong(int number) => new(
        SealingFault.KeyWrong,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Key {number} is another key than the one that sealed the text in this database. Put the right one back."))
    {
        KeyNumber = number,
    };
}

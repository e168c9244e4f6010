using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Storage;

/// <summary>A stored document has a version that this program does not know, or is corrupt. The message never quotes its content.</summary>
public sealed class DocumentException : IOException
{
    /// <inheritdoc/>
    public DocumentException()
    {
    }

    /// <inheritdoc/>
    public DocumentException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public DocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Refuses a version that this program does not know.</summary>
    /// <param name="found">The version of the stored document.</param>
    /// <param name="known">The newest version of its kind that this program knows; versions start at 1.</param>
    /// <param name="what">The document, as the start of a sentence.</param>
    public static void RequireVersion(int found, int known, string what)
    {
        if (found < 1 || found > known)
        {
            throw new DocumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{what} is stored in version {found}; this program knows versions up to {known}. Update the program."));
        }
    }

    /// <summary>Returns the result of <paramref name="read"/>, or throws this exception when the document is malformed.</summary>
    public static T Read<T>(Func<T> read, string what)
    {
        try
        {
            return read();
        }
        catch (Exception fault)
            when (fault
                    is FormatException
                        or ArgumentException
                        or UnparsableValueException
                        or JsonException
                        or NullReferenceException
                        or InvalidOperationException)
        {
            // Leaves out the inner exception, because its message may quote what people wrote.
            throw new DocumentException($"{what} is damaged ({fault.GetType().Name}); restore it from a backup.");
        }
    }
}

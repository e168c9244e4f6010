using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Storage;

/// <summary>A stored document is of a version that this program does not know, or damaged. Its content is not told.</summary>
public sealed class DocumentException : IOException
{
    public DocumentException()
    {
    }

    public DocumentException(string message)
        : base(message)
    {
    }

    public DocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="found">The version of the stored document.</param>
    /// <param name="known">The newest version of its kind that this program knows; versions begin with 1.</param>
    /// <param name="what">What it is, to begin a sentence with.</param>
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

    /// <summary>What <paramref name="read"/> gives, or this exception when the document does not hold what it should.</summary>
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
            // Without the cause: its message may quote what people wrote.
            throw new DocumentException($"{what} is damaged ({fault.GetType().Name}); restore it from a backup.");
        }
    }
}

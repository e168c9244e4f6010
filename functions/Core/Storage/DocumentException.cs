using System.Text.Json;
using NodaTime.Text;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Storage;

/// <summary>A stored document has a version that this program does not know, or is corrupt. The message never quotes its content.</summary>
public sealed class DocumentException : IOException, IReadableFailure
{
    private readonly Func<IAccessMessages, string>? reason;

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

    private DocumentException(Func<IAccessMessages, string> reason)
        : base(reason(Languages.English.Access)) => this.reason = reason;

    /// <summary>A document has sealed text although nothing here opens it.</summary>
    /// <param name="kind">The kind of the document.</param>
    public static DocumentException Sealed(string kind) => new(say => say.DocumentSealed(kind));

    /// <summary>A document is malformed.</summary>
    /// <param name="kind">The kind of the document.</param>
    /// <param name="error">What is malformed, as a name and without content.</param>
    public static DocumentException Damaged(string kind, string error) => new(say => say.DocumentDamaged(kind, error));

    /// <summary>A document lacks what every document has.</summary>
    /// <param name="member">The member that is missing.</param>
    public static DocumentException Incomplete(string member) => new(say => say.DocumentIncomplete(member));

    /// <summary>Refuses a version that this program does not know.</summary>
    /// <param name="found">The version of the stored document.</param>
    /// <param name="known">The newest version of its kind that this program knows; versions start at 1.</param>
    /// <param name="kind">The kind of the document.</param>
    public static void RequireVersion(int found, int known, string kind)
    {
        if (found < 1 || found > known)
        {
            throw new DocumentException(say => say.DocumentNewer(kind, found, known));
        }
    }

    /// <summary>Returns the result of <paramref name="read"/>, or throws this exception when the document is malformed.</summary>
    public static T Read<T>(Func<T> read, string kind)
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
            throw Damaged(kind, fault.GetType().Name);
        }
    }

    /// <inheritdoc/>
    public string In(IMessages language) => reason?.Invoke(language.Access) ?? Message;
}

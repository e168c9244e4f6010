using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>The stored form of agendas, the same in every store: JSON with a version <c>v</c>, instants in ISO 8601, ids as text.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PairDocument))]
[JsonSerializable(typeof(AgendaDocument))]
[JsonSerializable(typeof(ItemDocument))]
[JsonSerializable(typeof(InviteDocument))]
public sealed partial class AgendaJson : JsonSerializerContext;

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

    internal static void RequireVersion(int found, int known, string what)
    {
        if (found < 1 || found > known)
        {
            throw new DocumentException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{what} is stored in version {found}; this program knows versions up to {known}. Update the program."));
        }
    }

    internal static T Read<T>(Func<T> read, string what)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or NodaTime.Text.UnparsableValueException)
        {
            // Without the cause: its message may quote what people wrote.
            throw new DocumentException($"{what} is damaged ({fault.GetType().Name}); restore it from a backup.");
        }
    }
}

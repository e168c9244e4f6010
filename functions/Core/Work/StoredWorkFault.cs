using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Core.Work;

/// <summary>Why work failed, as both databases store it: JSON, or a sentence of an older version.</summary>
public static class StoredWorkFault
{
    /// <summary>The longest text that is stored.</summary>
    public const int MaxLength = 2000;

    /// <summary>The text to store.</summary>
    public static string Text(WorkFault fault)
    {
        var text = fault is WorkFault.Told told ? told.Text : JsonSerializer.Serialize(fault, WorkFaultJson.Default.WorkFault);
        return text.Length <= MaxLength ? text : Cut(fault.InLog);
    }

    /// <summary>Reads it again. What a newer version stored is told as it is stored.</summary>
    public static WorkFault Read(string text)
    {
        try
        {
            return (text.StartsWith('{') ? JsonSerializer.Deserialize(text, WorkFaultJson.Default.WorkFault) : null)
                ?? new WorkFault.Told(text);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return new WorkFault.Told(text);
        }
    }

    // Half a surrogate pair cannot be stored.
    private static string Cut(string text) =>
        text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}

/// <summary>The JSON of a fault.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WorkFault))]
internal sealed partial class WorkFaultJson : JsonSerializerContext;

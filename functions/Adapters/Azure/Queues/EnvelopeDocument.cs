using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>The JSON of an envelope. Unknown members are ignored, so newer senders can add some.</summary>
internal sealed class EnvelopeDocument
{
    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("version")]
    public required int Version { get; init; }

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("attempt")]
    public int Attempt { get; init; }

    [JsonPropertyName("traceparent")]
    public string? TraceParent { get; init; }

    [JsonPropertyName("body")]
    [JsonConverter(typeof(RawJson))]
    public required string Body { get; init; }

    [JsonPropertyName("settled")]
    public int Settled { get; init; }

    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    [JsonPropertyName("failedAt")]
    public string? FailedAt { get; init; }
}

/// <summary>Embeds JSON in JSON byte for byte, because escaping it again could exceed the size limit of a queue.</summary>
internal sealed class RawJson : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(EnvelopeDocument))]
internal sealed partial class EnvelopeJson : JsonSerializerContext;

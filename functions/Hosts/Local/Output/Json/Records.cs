using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OutlookOneOnOne.Hosts.Local.Output.Json;

/// <summary>How records are written: camelCase, people's names as they are spelt.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(EncouragementJson)])]
[JsonSerializable(typeof(IReadOnlyList<DigestJson>))]
[JsonSerializable(typeof(IReadOnlyList<CoverageJson>))]
[JsonSerializable(typeof(IReadOnlyList<ExplainJson>))]
internal sealed partial class Records : JsonSerializerContext
{
    // The output is no part of a web page, so that letters beyond ASCII need no escaping.
    private static readonly Records Readable = new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void WriteTo<T>(TextWriter output, IEnumerable<T> records) =>
        output.WriteLine(JsonSerializer.Serialize(records.ToList(), (JsonTypeInfo<IReadOnlyList<T>>)Readable.GetTypeInfo(typeof(IReadOnlyList<T>))!));
}

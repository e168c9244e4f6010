using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output.Json;

/// <summary>Writes records as JSON, in camelCase and without escaping letters in names.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(EncouragementJson), typeof(CamelCase<CoverageStatus>), typeof(CamelCase<Relationship>)])]
[JsonSerializable(typeof(IReadOnlyList<DigestJson>))]
[JsonSerializable(typeof(IReadOnlyList<CoverageJson>))]
[JsonSerializable(typeof(IReadOnlyList<ExplainJson>))]
[JsonSerializable(typeof(IReadOnlyList<WarningJson>))]
internal sealed partial class OutputJson : JsonSerializerContext
{
    public static void WriteTo<T>(TextWriter output, IEnumerable<T> records)
    {
        // The output is not embedded in a web page, so non-ASCII letters need no escaping.
        var readable = new OutputJson(
            // The generator writes them from the attribute above.
            new JsonSerializerOptions(Default.GeneratedSerializerOptions!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var type = readable.GetTypeInfo(typeof(IReadOnlyList<T>)) ?? throw new InvalidOperationException(
            $"{typeof(T).Name} has no JSON form.");
        output.WriteLine(JsonSerializer.Serialize([.. records], (JsonTypeInfo<IReadOnlyList<T>>)type));
    }
}
